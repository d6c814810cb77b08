import { Inject, Injectable } from '@nestjs/common';
import { Territories, type Access } from '@vicinia/access';
import { bulletinPublished } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { idArgument, IdempotentTransactions, now, Refusal, type GraphqlContext } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { enqueueForSubscribers, enqueueUncertainAgain } from '../delivery/enqueue-deliveries.js';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';
import type { ApproveBulletinInput, DraftBulletinInput, EditBulletinInput } from '../generated/graphql.js';
import { stateAfter, stateAfterRelease, type BulletinState } from './bulletin-life.js';
import { BulletinText } from './bulletin-text.entity.js';
import { checkTexts } from './bulletin-texts.js';
import { Bulletin } from './bulletin.entity.js';
import { BulletinLoader } from './bulletin.loader.js';
import { writeDraft } from './new-bulletin.js';

interface BulletinChange {
  readonly access: Access;
  readonly context: GraphqlContext;
  readonly bulletinId: string;
  /** Path of the argument that names the bulletin. */
  readonly field: string;
  readonly rule: 'bulletin.write' | 'bulletin.release';
  readonly operation: string;
  readonly input: unknown;
  readonly idempotencyKey: string;
}

/** Drafts, edits, releases and discards bulletins. */
@Injectable()
export class BulletinService {
  constructor(
    private readonly transactions: IdempotentTransactions,
    private readonly territories: Territories,
    private readonly bulletins: BulletinLoader,
    private readonly outbox: Outbox,
    @Inject(OUTREACH_ENVIRONMENT) private readonly environment: OutreachEnvironment,
  ) {}

  /** @throws Refusal FORBIDDEN, INVALID_INPUT */
  async draft(access: Access, input: DraftBulletinInput, idempotencyKey: string): Promise<string> {
    const draftedBy = access.personId();
    const territory = await this.territories.byId(idArgument(input.territoryId, 'input.territoryId'));
    if (!territory) throw new Refusal('INVALID_INPUT', 'there is no such territory', 'input.territoryId');
    access.demand('bulletin.write', { territoryPaths: Territories.pathsOf(territory) });
    const texts = checkTexts(input.texts);
    const bulletin = { kind: input.kind, topic: input.topic, territoryId: territory.id, draftedBy };
    const request = { scope: draftedBy, key: idempotencyKey, operation: 'draftBulletin', input };
    const outcome = await this.transactions.run(request, async (manager) => ({
      id: await writeDraft(manager, this.outbox, { ...bulletin, issueId: null, occasionAt: null }, texts),
    }));
    if (outcome.id === null) throw new Error('a draft without an occasion is always written');
    return outcome.id;
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT, TRANSITION_NOT_ALLOWED */
  async edit(
    access: Access,
    context: GraphqlContext,
    input: EditBulletinInput,
    idempotencyKey: string,
  ): Promise<string> {
    const texts = checkTexts(input.texts);
    const change = {
      access,
      context,
      bulletinId: input.bulletinId,
      field: 'input.bulletinId',
      rule: 'bulletin.write',
      operation: 'editBulletin',
      input,
      idempotencyKey,
    } as const;
    return this.change(change, async (manager, bulletin) => {
      stateAfter('edit', bulletin.state);
      await manager.delete(BulletinText, { bulletinId: bulletin.id });
      await manager.insert(
        BulletinText,
        texts.map((text) => ({ ...text, bulletinId: bulletin.id })),
      );
      const edited = { editedBy: access.personId(), revision: bulletin.revision + 1 };
      await manager.update(Bulletin, { id: bulletin.id }, edited);
    });
  }

  /**
   * Releases a draft: state, message and deliveries in one transaction.
   *
   * @throws Refusal NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED, CONFLICT
   */
  async approve(
    access: Access,
    context: GraphqlContext,
    input: ApproveBulletinInput,
    idempotencyKey: string,
  ): Promise<string> {
    const change = {
      access,
      context,
      bulletinId: input.bulletinId,
      field: 'input.bulletinId',
      rule: 'bulletin.release',
      operation: 'approveBulletin',
      input,
      idempotencyKey,
    } as const;
    const policy = { secondPerson: this.environment.BULLETIN_SECOND_PERSON };
    return this.change(change, async (manager, bulletin) => {
      const releasedBy = access.personId();
      const state = stateAfterRelease(bulletin, releasedBy, input.revision ?? null, policy);
      const publishedAt = now();
      await manager.update(
        Bulletin,
        { id: bulletin.id },
        { state, releasedBy, publishedAt, movedAt: publishedAt },
      );
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
      await enqueueForSubscribers(manager, bulletin, publishedAt);
    });
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED for one that was never released */
  async resendUncertain(
    access: Access,
    context: GraphqlContext,
    bulletinId: string,
    idempotencyKey: string,
  ): Promise<string> {
    const kind = { rule: 'bulletin.release', operation: 'resendUncertain' } as const;
    const change = { access, context, ...kind, ...namedAlone(bulletinId), idempotencyKey };
    return this.change(change, async (manager, bulletin) => {
      if (bulletin.state !== 'PUBLISHED')
        throw new Refusal('TRANSITION_NOT_ALLOWED', 'this bulletin was never released');
      await enqueueUncertainAgain(manager, bulletin.id, now());
    });
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN, TRANSITION_NOT_ALLOWED */
  async discard(
    access: Access,
    context: GraphqlContext,
    bulletinId: string,
    idempotencyKey: string,
  ): Promise<string> {
    const kind = { rule: 'bulletin.write', operation: 'discardBulletin' } as const;
    const change = { access, context, ...kind, ...namedAlone(bulletinId), idempotencyKey };
    return this.change(change, async (manager, bulletin) => {
      const state: BulletinState = stateAfter('discard', bulletin.state);
      await manager.update(Bulletin, { id: bulletin.id }, { state, movedAt: now() });
    });
  }

  private async change(
    change: BulletinChange,
    work: (manager: EntityManager, bulletin: Bulletin) => Promise<void>,
  ): Promise<string> {
    const id = idArgument(change.bulletinId, change.field);
    const scope = change.access.personId();
    await this.demand(change, id);
    const { idempotencyKey: key, operation, input } = change;
    const outcome = await this.transactions.run({ scope, key, operation, input }, async (manager) => {
      const bulletin = await manager.findOneOrFail(Bulletin, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      await work(manager, bulletin);
      return { id };
    });
    return outcome.id;
  }

  /** A draft that the caller may not know of is not found, rather than forbidden. */
  private async demand({ access, context, rule, field }: BulletinChange, id: string): Promise<void> {
    const bulletin = await this.bulletins.bulletin(context, id);
    if (!bulletin) throw new Refusal('NOT_FOUND', 'there is no such bulletin', field);
    const facts = { territoryPaths: bulletin.territoryPaths };
    try {
      access.demand(rule, facts);
    } catch (error) {
      const isHidden =
        error instanceof Refusal &&
        error.code === 'FORBIDDEN' &&
        bulletin.state !== 'PUBLISHED' &&
        !access.may('bulletin.readDraft', facts);
      throw isHidden ? new Refusal('NOT_FOUND', 'there is no such bulletin', field) : error;
    }
  }
}

/** A change whose only argument is the bulletin. */
function namedAlone(bulletinId: string): Pick<BulletinChange, 'bulletinId' | 'field' | 'input'> {
  return { bulletinId, field: 'bulletinId', input: { bulletinId } };
}
