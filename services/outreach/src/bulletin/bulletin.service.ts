import { Inject, Injectable } from '@nestjs/common';
import { Changes, Territories, type Access, type Facts, ChangeNews } from '@vicinia/access';
import { bulletinPublished } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { checkInput, chosenCode, idArgument, localisedArgument, now, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { BulletinTopic } from '../bulletin-topic/bulletin-topic.entity.js';
import {
  callBack,
  enqueueForRecipientsOf,
  enqueueForSubscribers,
  enqueueUncertainAgain,
} from '../dispatch/enqueue-deliveries.js';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';
import type {
  ReleaseBulletinInput,
  DiscardBulletinInput,
  DraftBulletinInput,
  DraftCorrectionInput,
  EditBulletinInput,
  ResendUncertainInput,
  WithdrawBulletinInput,
} from '../generated/graphql.js';
import { statusAfter, statusAfterRelease } from './bulletin-life.js';
import { BulletinText } from './bulletin-text.entity.js';
import { checkTexts, type TextInLanguage } from './bulletin-texts.js';
import type { Bulletin } from './bulletin.entity.js';
import { bulletinRecord, onBulletin } from './bulletin.record.js';
import { replaceTexts, writeDraft, type NewBulletin } from './write-draft.js';

/** Drafts, edits, releases, corrects, withdraws and discards bulletins. Each method answers with the id of the bulletin. */
@Injectable()
export class BulletinService {
  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
    private readonly outbox: Outbox,
    private readonly news: ChangeNews,
    @Inject(OUTREACH_ENVIRONMENT) private readonly environment: OutreachEnvironment,
  ) {}

  /** @throws Refusal FORBIDDEN, INVALID_INPUT */
  draft(access: Access, input: DraftBulletinInput, key: string): Promise<string> {
    const territoryId = idArgument(input.territoryId, 'input.territoryId');
    const creation = {
      operation: 'draftBulletin',
      rule: 'bulletin.write',
      key,
      input,
      facts: (manager: EntityManager) => this.factsAt(manager, territoryId),
    } as const;
    return this.changes.create(access, creation, async ({ manager }) => {
      const known = await manager.findOneBy(BulletinTopic, { code: input.topic });
      const { topic, texts } = checkInput({
        topic: () => chosenCode(known, 'topic', 'input.topic'),
        texts: () => checkTexts(input.texts, false),
      });
      const about = { territoryId, kind: input.kind, topic, issueId: null, correctsId: null };
      return this.write(manager, { ...about, draftedBy: access.personId() }, texts);
    });
  }

  /**
   * Drafts a correction. The bulletin that it corrects stands until the correction is released.
   *
   * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT, TRANSITION_NOT_ALLOWED for one that is not public
   */
  draftCorrection(access: Access, input: DraftCorrectionInput, key: string): Promise<string> {
    const texts = checkTexts(input.texts, true);
    const change = onBulletin('draftCorrection', input, key);
    return this.changes.change(access, bulletinRecord, change, ({ manager, record: bulletin }) => {
      const { id: correctsId, territoryId, kind, topic, issueId } = bulletin;
      const about = { territoryId, kind, topic, issueId, correctsId };
      return this.write(manager, { ...about, draftedBy: access.personId() }, texts);
    });
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT, TRANSITION_NOT_ALLOWED */
  edit(access: Access, input: EditBulletinInput, key: string): Promise<string> {
    const change = onBulletin('editBulletin', input, key);
    return this.changes.change(access, bulletinRecord, change, async ({ manager, record: bulletin }) => {
      const texts = checkTexts(input.texts, bulletin.correctsId !== null);
      bulletin.status = statusAfter('edit', bulletin.status);
      bulletin.editedBy = access.personId();
      bulletin.revision += 1;
      await replaceTexts(manager, bulletin.id, texts);
      return bulletin.id;
    });
  }

  /**
   * Releases a draft: status, message and deliveries in one transaction.
   *
   * @throws Refusal NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED, CONFLICT
   */
  release(access: Access, input: ReleaseBulletinInput, key: string): Promise<string> {
    const change = onBulletin('releaseBulletin', input, key);
    const policy = { secondPerson: this.environment.BULLETIN_SECOND_PERSON };
    return this.changes.change(access, bulletinRecord, change, async ({ manager, record: bulletin }) => {
      const releasedBy = access.personId();
      const publishedAt = now();
      bulletin.status = statusAfterRelease(bulletin, releasedBy, input.revision ?? null, policy);
      Object.assign(bulletin, { releasedBy, publishedAt, movedAt: publishedAt });
      if (bulletin.correctsId !== null) await this.takePlace(access, manager, bulletin, bulletin.correctsId);
      await this.tellPublished(manager, bulletin, publishedAt);
      await enqueueForSubscribers(manager, bulletin, publishedAt);
      return bulletin.id;
    });
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT, TRANSITION_NOT_ALLOWED for one that is not public */
  withdraw(access: Access, input: WithdrawBulletinInput, key: string): Promise<string> {
    const reason = localisedArgument(input.reason, 'input.reason');
    const change = onBulletin('withdrawBulletin', input, key);
    return this.changes.change(access, bulletinRecord, change, async ({ manager, record: bulletin }) => {
      bulletin.status = statusAfter('withdraw', bulletin.status);
      bulletin.movedAt = now();
      bulletin.withdrawalReason = reason;
      await callBack(manager, bulletin.id);
      return bulletin.id;
    });
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED for one that is not out */
  resendUncertain(access: Access, input: ResendUncertainInput, key: string): Promise<string> {
    const change = onBulletin('resendUncertain', input, key);
    return this.changes.change(access, bulletinRecord, change, async ({ manager, record: bulletin }) => {
      await enqueueUncertainAgain(manager, bulletin.id, now());
      return bulletin.id;
    });
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED */
  discard(access: Access, input: DiscardBulletinInput, key: string): Promise<string> {
    const change = onBulletin('discardBulletin', input, key);
    return this.changes.change(access, bulletinRecord, change, ({ record: bulletin }) => {
      bulletin.status = statusAfter('discard', bulletin.status);
      bulletin.movedAt = now();
      return Promise.resolve(bulletin.id);
    });
  }

  /** What somebody drafts always becomes a bulletin: it has no occasion that could have one already. */
  private async write(
    manager: EntityManager,
    about: Omit<NewBulletin, 'occasionAt'>,
    texts: readonly TextInLanguage[],
  ): Promise<string> {
    const id = await writeDraft(
      manager,
      { outbox: this.outbox, news: this.news },
      { ...about, occasionAt: null },
      texts,
    );
    if (id === null) throw new Error('a draft without an occasion is always written');
    return id;
  }

  /** The correction takes the place of the bulletin, and goes to all who got that one. */
  private async takePlace(
    access: Access,
    manager: EntityManager,
    correction: Bulletin,
    id: string,
  ): Promise<void> {
    const asked = { rule: 'bulletin.release', id, field: 'input.bulletinId' } as const;
    const { record: corrected } = await this.changes.lock(access, manager, bulletinRecord, asked);
    corrected.status = statusAfter('correct', corrected.status);
    corrected.movedAt = now();
    await manager.save(corrected);
    await callBack(manager, id);
    await enqueueForRecipientsOf(manager, id, correction.id, now());
  }

  private async factsAt(manager: EntityManager, territoryId: string): Promise<Facts> {
    const territory = await this.territories.present(territoryId, manager);
    if (!territory) throw new Refusal('INVALID_INPUT', 'there is no such territory', 'input.territoryId');
    return { territoryPaths: Territories.pathsOf(territory) };
  }

  private async tellPublished(manager: EntityManager, bulletin: Bulletin, publishedAt: Date): Promise<void> {
    const texts = await manager.findBy(BulletinText, { bulletinId: bulletin.id });
    await this.outbox.add(manager, bulletinPublished, {
      subject: bulletin.id,
      territoryId: bulletin.territoryId,
      data: {
        issueId: bulletin.issueId,
        topic: bulletin.topic,
        languages: texts.map(({ language }) => language).sort(),
        publishedAt: publishedAt.toISOString(),
      },
    });
  }
}
