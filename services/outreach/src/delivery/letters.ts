import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { nearestLanguage, roundedToTheHour } from '@vicinia/service-kit';
import { In, type DataSource } from 'typeorm';
import { BulletinText } from '../bulletin/bulletin-text.entity.js';
import { textFor } from '../bulletin/bulletin-texts.js';
import type { BulletinTopic } from '../bulletin-topic/bulletin-topic.entity.js';
import { BulletinTopicReads } from '../bulletin-topic/bulletin-topic.reads.js';
import { topicNames } from '../bulletin-topic/topic-names.js';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';
import { fillPlaceholders } from '../language/fill-placeholders.js';
import { MessageWords, type Words } from '../language/message-words.js';
import { SubscriptionTokens } from '../subscription/subscription-tokens.js';
import type { ClaimedDelivery } from './delivery-queue.js';
import type { Email } from './email-channel.js';
import { letterHtml, letterText, type Letter } from './email-content.js';

/** Writes the messages of deliveries, each in its recipient's language. */
@Injectable()
export class Letters {
  private readonly tokens: SubscriptionTokens;
  private readonly words: MessageWords;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly topics: BulletinTopicReads,
    @Inject(OUTREACH_ENVIRONMENT) private readonly environment: OutreachEnvironment,
  ) {
    this.tokens = new SubscriptionTokens(environment.TOKEN_SECRET);
    this.words = new MessageWords(environment.COUNTRY_LANGUAGES);
  }

  /** @returns the message of each delivery by its id */
  async write(deliveries: readonly ClaimedDelivery[]): Promise<Map<string, Email>> {
    const texts = await this.textsOf(deliveries);
    const territories = await this.territoriesOf(deliveries);
    const topics = await this.topics.all();
    return new Map(
      deliveries.map((delivery) => {
        const letter =
          delivery.bulletinId === null
            ? this.confirmation(delivery, territories.get(delivery.id) ?? [], topics)
            : this.bulletin(delivery, texts.get(delivery.bulletinId) ?? [], topics);
        return [delivery.id, this.emailOf(delivery, letter)];
      }),
    );
  }

  private bulletin(
    delivery: ClaimedDelivery,
    texts: readonly BulletinText[],
    topics: readonly BulletinTopic[],
  ): Letter {
    const countryLanguages = this.environment.COUNTRY_LANGUAGES;
    const text = textFor(texts, [delivery.language], countryLanguages);
    const { language, words } = this.words.in([delivery.language, text.language]);
    const [topic = ''] = topicNames(topics, delivery.topics, [delivery.language, language], countryLanguages);
    return {
      language: text.language,
      ...saidIn(text, words),
      action: null,
      reason: fillPlaceholders(words.bulletinReason, { topic }),
      unsubscribe: { label: words.unsubscribe, url: this.unsubscribeUrl(delivery) },
    };
  }

  private confirmation(
    delivery: ClaimedDelivery,
    names: readonly Readonly<Record<string, string>>[],
    topics: readonly BulletinTopic[],
  ): Letter {
    const { language, words } = this.words.in([delivery.language]);
    const wanted = [delivery.language, language];
    const countryLanguages = this.environment.COUNTRY_LANGUAGES;
    const territories = names.map(
      (byLanguage) => byLanguage[nearestLanguage(Object.keys(byLanguage), wanted, countryLanguages)],
    );
    const chosen = topicNames(topics, delivery.topics, wanted, countryLanguages);
    return {
      language,
      subject: words.confirmSubject,
      body: fillPlaceholders(words.confirmBody, {
        territories: territories.join(', '),
        topics: chosen.join(', ') || words.allTopics,
        hours: String(this.environment.CONFIRM_WITHIN_HOURS),
      }),
      action: {
        label: words.confirmAction,
        url: `${this.environment.PUBLIC_URL}/confirm/${this.tokens.tokenOf('confirm', delivery.seed)}`,
      },
      reason: words.confirmReason,
      unsubscribe: { label: words.unsubscribe, url: this.unsubscribeUrl(delivery) },
    };
  }

  private emailOf(delivery: ClaimedDelivery, letter: Letter): Email {
    return {
      messageId: `<${delivery.id}@${senderDomain(this.environment.MAIL_FROM)}>`,
      to: delivery.address,
      subject: letter.subject,
      text: letterText(letter),
      html: letterHtml(letter),
      language: letter.language,
      writtenAt: delivery.bulletinId === null ? roundedToTheHour(new Date()) : new Date(),
      unsubscribeUrl: letter.unsubscribe.url,
    };
  }

  private unsubscribeUrl(delivery: ClaimedDelivery): string {
    return `${this.environment.PUBLIC_URL}/unsubscribe/${this.tokens.tokenOf('unsubscribe', delivery.seed)}`;
  }

  private async textsOf(deliveries: readonly ClaimedDelivery[]): Promise<Map<string, BulletinText[]>> {
    const ids = [...new Set(deliveries.flatMap(({ bulletinId }) => bulletinId ?? []))];
    const texts =
      ids.length === 0
        ? []
        : await this.dataSource.manager.find(BulletinText, {
            where: { bulletinId: In(ids) },
            order: { bulletinId: 'ASC', language: 'ASC' },
          });
    return Map.groupBy(texts, (text) => text.bulletinId);
  }

  private async territoriesOf(
    deliveries: readonly ClaimedDelivery[],
  ): Promise<Map<string, Readonly<Record<string, string>>[]>> {
    const rows = await this.dataSource.query<{ id: string; names: Record<string, string> }[]>(
      `SELECT delivery.id, territory.names FROM delivery
       JOIN subscription_territory USING (subscription_id)
       JOIN territory_projection territory USING (territory_id)
       WHERE delivery.id = ANY ($1::uuid[]) AND delivery.bulletin_id IS NULL
       ORDER BY territory.level_rank, territory.code`,
      [deliveries.map(({ id }) => id)],
    );
    return new Map(
      [...Map.groupBy(rows, ({ id }) => id)].map(([id, group]) => [id, group.map(({ names }) => names)]),
    );
  }
}

/** A correction begins with what changed. */
function saidIn({ title, body, correction }: BulletinText, words: Words): Pick<Letter, 'subject' | 'body'> {
  if (correction === null) return { subject: title, body };
  return {
    subject: fillPlaceholders(words.correctionSubject, { title }),
    body: `${fillPlaceholders(words.correctionBody, { correction })}\n\n${body}`,
  };
}

function senderDomain(from: string): string {
  return /@([^\s@<>]+)>?$/.exec(from)?.[1] ?? 'localhost';
}
