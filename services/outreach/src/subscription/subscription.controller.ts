import { Body, Controller, Get, Headers, Inject, Param, Post, Res } from '@nestjs/common';
import { acceptedLanguages } from '@vicinia/service-kit';
import type { FastifyReply } from 'fastify';
import { BulletinTopicReads } from '../bulletin-topic/bulletin-topic.reads.js';
import { topicNames } from '../bulletin-topic/topic-names.js';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';
import { fillPlaceholders } from '../language/fill-placeholders.js';
import { MessageWords, type Words } from '../language/message-words.js';
import { subscriptionPageHtml, type SubscriptionPage } from './subscription-page.js';
import { SubscriptionReads } from './subscription.reads.js';
import { TokenHolderService } from './token-holder.service.js';

/** Value of the button that ends every subscription of the address. */
const ALL = 'all';

/**
 * The pages behind the links in messages. A link shows buttons and changes nothing, because mail filters follow links:
 * they would confirm what nobody agreed to, or end what somebody wants. Only a POST acts; the one click of a mail program
 * posts at once (RFC 8058).
 */
@Controller()
export class SubscriptionController {
  private readonly words: MessageWords;
  private readonly countryLanguages: readonly string[];

  constructor(
    private readonly subscriptions: SubscriptionReads,
    private readonly tokenHolders: TokenHolderService,
    private readonly topics: BulletinTopicReads,
    @Inject(OUTREACH_ENVIRONMENT) environment: OutreachEnvironment,
  ) {
    this.countryLanguages = environment.COUNTRY_LANGUAGES;
    this.words = new MessageWords(this.countryLanguages);
  }

  @Get('confirm/:token')
  async askToConfirm(
    @Param('token') token: string,
    @Headers('accept-language') accepted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const subscription = await this.subscriptions.byConfirmToken(token);
    if (subscription === null) return this.showUnknown(reply, accepted);
    if (subscription.state === 'CONFIRMED') return this.showConfirmed(reply, accepted);
    const topics = await this.topics.all();
    await this.show(reply, 200, accepted, (words, language) => ({
      title: words.confirmPageTitle,
      text: fillPlaceholders(words.confirmPageText, {
        topics:
          topicNames(topics, subscription.topics, [language], this.countryLanguages).join(', ') ||
          words.allTopics,
      }),
      choices: [{ value: 'this', label: words.confirmAction }],
    }));
  }

  @Post('confirm/:token')
  async confirm(
    @Param('token') token: string,
    @Headers('accept-language') accepted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!(await this.tokenHolders.confirmByPage(token))) return this.showUnknown(reply, accepted);
    await this.showConfirmed(reply, accepted);
  }

  @Get('unsubscribe/:token')
  async askToUnsubscribe(
    @Headers('accept-language') accepted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.show(reply, 200, accepted, (words) => ({
      title: words.unsubscribePageTitle,
      text: words.unsubscribePageText,
      choices: [
        { value: 'this', label: words.unsubscribe },
        { value: ALL, label: words.unsubscribeAll },
      ],
    }));
  }

  @Post('unsubscribe/:token')
  async unsubscribe(
    @Param('token') token: string,
    @Body() form: { readonly which?: unknown } | undefined,
    @Headers('accept-language') accepted: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // The one click of a mail program names no choice: it means the subscription that the message came from.
    const all = form?.which === ALL;
    if (!(await this.tokenHolders.unsubscribeByPage(token, all))) return this.showUnknown(reply, accepted);
    await this.show(reply, 200, accepted, (words) => ({
      title: all ? words.unsubscribedAllTitle : words.unsubscribedTitle,
      text: all ? words.unsubscribedAllText : words.unsubscribedText,
      choices: [],
    }));
  }

  private async showConfirmed(reply: FastifyReply, accepted: string | undefined): Promise<void> {
    await this.show(reply, 200, accepted, (words) => ({
      title: words.confirmedTitle,
      text: words.confirmedText,
      choices: [],
    }));
  }

  private async showUnknown(reply: FastifyReply, accepted: string | undefined): Promise<void> {
    await this.show(reply, 404, accepted, (words) => ({
      title: words.unknownTitle,
      text: words.unknownText,
      choices: [],
    }));
  }

  private async show(
    reply: FastifyReply,
    status: number,
    accepted: string | undefined,
    contentOf: (words: Words, language: string) => Omit<SubscriptionPage, 'language'>,
  ): Promise<void> {
    const { language, words } = this.words.in(acceptedLanguages(accepted));
    await reply
      .code(status)
      .headers({
        'content-type': 'text/html; charset=utf-8',
        'content-language': language,
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'content-security-policy':
          "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
      })
      .send(subscriptionPageHtml({ language, ...contentOf(words, language) }));
  }
}
