import { randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Changes, Territories, type Access } from '@vicinia/access';
import {
  checkInput,
  chosenCode,
  demandRoom,
  idArgument,
  languageArgument,
  now,
  Refusal,
} from '@vicinia/service-kit';
import { In, Not, type EntityManager } from 'typeorm';
import { BulletinTopic } from '../bulletin-topic/bulletin-topic.entity.js';
import { enqueueConfirmation } from '../dispatch/enqueue-deliveries.js';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';
import type { SubscribeInput, UnsubscribeMeInput } from '../generated/graphql.js';
import { ContactsService } from './contacts.service.js';
import { endSubscription } from './end-subscription.js';
import { emailArgument } from './email-address.js';
import { SubscriptionTerritory } from './subscription-territory.entity.js';
import { SubscriptionTokens, tokenHash } from './subscription-tokens.js';
import { Subscription } from './subscription.entity.js';
import { subscriptionActions } from './subscription.record.js';
import { MOST_SUBSCRIPTIONS } from './subscription.reads.js';

const SUBSCRIPTION = 'input.subscriptionId';
const MOST_TERRITORIES = 20;
/** So many requests to confirm reach one address in this hour and the one before at most, whoever asks. */
const MOST_REQUESTS_PER_HOUR = 3;

type Wish = Pick<Subscription, 'language' | 'topics' | 'channel' | 'personId'> & {
  readonly address: string;
  readonly territoryIds: readonly string[];
};

/** Begins subscriptions, and ends those of an account. Nothing tells a stranger whether an address is known. */
@Injectable()
export class SubscriptionService {
  private readonly tokens: SubscriptionTokens;

  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
    private readonly contacts: ContactsService,
    @Inject(OUTREACH_ENVIRONMENT) environment: OutreachEnvironment,
  ) {
    this.tokens = new SubscriptionTokens(environment.TOKEN_SECRET);
  }

  /** Without an account. @throws Refusal INVALID_INPUT; the address itself is never in the message */
  async subscribe(access: Access, input: SubscribeInput, key: string): Promise<void> {
    const wish = { ...(await this.wishOf(input)), personId: null };
    const mark = this.tokens.addressMark(wish.address);
    const creation = {
      operation: 'subscribe',
      rule: 'subscription.own',
      key,
      input: { ...input, email: mark },
      // Strangers choose the same keys, so that a visitor is known by the address given.
      receiptHash: mark,
    } as const;
    await this.changes.create(access, creation, ({ manager }) => this.begin(manager, wish));
  }

  /** As `subscribe`, joined with the caller's account. @throws Refusal UNAUTHENTICATED, INVALID_INPUT */
  async subscribeMe(access: Access, input: SubscribeInput, key: string): Promise<void> {
    const personId = access.personId();
    const wish = { ...(await this.wishOf(input)), personId };
    const creation = {
      operation: 'subscribeMe',
      rule: 'subscription.ofAccount',
      key,
      input: { ...input, email: this.tokens.addressMark(wish.address) },
    } as const;
    await this.changes.create(access, creation, async ({ manager }) => {
      const own = await manager.countBy(Subscription, { personId, state: Not('ENDED') });
      demandRoom(
        own,
        MOST_SUBSCRIPTIONS,
        `an account has at most ${String(MOST_SUBSCRIPTIONS)} subscriptions`,
      );
      return this.begin(manager, wish);
    });
  }

  /**
   * The account is taken from what has ended, so that nothing says afterwards whose it was: it is looked for by both, and a
   * repetition asks for the account alone.
   *
   * @throws Refusal UNAUTHENTICATED, NOT_FOUND for one that is not of this account
   */
  async unsubscribeMe(access: Access, input: UnsubscribeMeInput, key: string): Promise<void> {
    const id = idArgument(input.subscriptionId, SUBSCRIPTION);
    const personId = access.personId();
    const { rule } = subscriptionActions.unsubscribeMe;
    const ending = { operation: 'unsubscribeMe', rule, key, input } as const;
    await this.changes.create(access, ending, async ({ manager }) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const subscription = await manager.findOne(Subscription, { where: { id, personId }, lock });
      if (subscription === null)
        throw new Refusal('NOT_FOUND', 'you have no subscription with this id', SUBSCRIPTION);
      await endSubscription(manager, subscription, false);
    });
  }

  private async wishOf(input: SubscribeInput): Promise<Omit<Wish, 'personId'>> {
    const checked = checkInput({
      address: () => emailArgument(input.email, 'input.email'),
      territoryIds: () => territoriesArgument(input.territoryIds),
      language: () => languageArgument(input.language, 'input.language'),
    });
    const known = await this.territories.byIds(checked.territoryIds);
    if (known.size < checked.territoryIds.length) throw unknownTerritories();
    return { ...checked, topics: [...new Set(input.topics)], channel: input.channel };
  }

  private async begin(manager: EntityManager, { territoryIds, address, ...wished }: Wish): Promise<void> {
    // Comes first: the answer is the same whatever is known of the address.
    await demandInUse(manager, wished.topics);
    if (await this.isAskedTooOften(manager, address)) return;
    const seed = randomBytes(32);
    const id = randomUUID();
    await manager.insert(Subscription, {
      ...wished,
      id,
      seed,
      confirmHash: tokenHash(this.tokens.tokenOf('confirm', seed)),
      unsubscribeHash: tokenHash(this.tokens.tokenOf('unsubscribe', seed)),
      state: 'UNCONFIRMED',
      createdAt: now(),
    });
    await this.contacts.keep(manager, id, address);
    await manager.insert(
      SubscriptionTerritory,
      territoryIds.map((territoryId) => ({ subscriptionId: id, territoryId })),
    );
    await enqueueConfirmation(manager, id, now());
  }

  /** Nobody can use the platform to flood a stranger's mailbox. */
  private async isAskedTooOften(manager: EntityManager, address: string): Promise<boolean> {
    const [asked] = await manager.query<{ times: number }[]>(
      `SELECT count(*)::int AS times FROM subscription
       WHERE (address_mark = $1 OR address = $2) AND created_at >= $3::timestamptz - interval '1 hour'`,
      [this.contacts.markOf(address), address, now()],
    );
    return (asked?.times ?? 0) >= MOST_REQUESTS_PER_HOUR;
  }
}

async function demandInUse(manager: EntityManager, topics: readonly string[]): Promise<void> {
  const known = await manager.findBy(BulletinTopic, { code: In([...topics]) });
  for (const code of topics) {
    const topic = known.find((each) => each.code === code);
    chosenCode(topic, 'topic', 'input.topics');
  }
}

function territoriesArgument(given: readonly string[]): string[] {
  const ids = [...new Set(given.map((id) => idArgument(id, 'input.territoryIds')))];
  if (ids.length === 0) throw unknownTerritories();
  return ids;
}

function unknownTerritories(): Refusal {
  const range = `1 to ${String(MOST_TERRITORIES)} territories that exist`;
  return new Refusal('INVALID_INPUT', `a subscription names ${range}`, 'input.territoryIds');
}
