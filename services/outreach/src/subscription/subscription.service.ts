import { randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Territories } from '@vicinia/access';
import { idArgument, IdempotentTransactions, now, Refusal, Schedules } from '@vicinia/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { languageArgument } from '../bulletin/bulletin-texts.js';
import { enqueueConfirmation } from '../delivery/enqueue-deliveries.js';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';
import type { SubscribeInput } from '../generated/graphql.js';
import { emailArgument } from './email-address.js';
import { SubscriptionTerritory } from './subscription-territory.entity.js';
import { SubscriptionTokens, tokenHash } from './subscription-tokens.js';
import { Subscription } from './subscription.entity.js';

const MOST_TERRITORIES = 20;
/** So many requests to confirm reach one address in an hour at most, whoever asks. */
const MOST_REQUESTS_PER_HOUR = 3;

/** Begins, confirms and ends subscriptions. Nothing tells a stranger whether an address is known. */
@Injectable()
export class SubscriptionService implements OnApplicationBootstrap {
  private readonly tokens: SubscriptionTokens;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly transactions: IdempotentTransactions,
    private readonly territories: Territories,
    private readonly schedules: Schedules,
    @Inject(OUTREACH_ENVIRONMENT) private readonly environment: OutreachEnvironment,
  ) {
    this.tokens = new SubscriptionTokens(environment.TOKEN_SECRET);
  }

  onApplicationBootstrap(): void {
    this.schedules.every('unconfirmed subscriptions', this.environment.ROUND_MILLISECONDS, () =>
      this.eraseUnconfirmed(),
    );
  }

  /**
   * @param personId the account it is made with, or null
   * @throws Refusal INVALID_INPUT; the address itself is never in the message
   */
  async subscribe(personId: string | null, input: SubscribeInput, idempotencyKey: string): Promise<void> {
    const address = emailArgument(input.email, 'input.email');
    const language = languageArgument(input.language, 'input.language');
    const territoryIds = await this.knownTerritories(input.territoryIds);
    const request = { scope: personId ?? 'visitor', key: idempotencyKey, operation: 'subscribe', input };
    await this.transactions.run(request, async (manager) => {
      if (await this.isAskedTooOften(manager, address)) return { accepted: true };
      const seed = randomBytes(32);
      const id = randomUUID();
      await manager.insert(Subscription, {
        id,
        personId,
        address,
        seed,
        confirmHash: tokenHash(this.tokens.tokenOf('confirm', seed)),
        unsubscribeHash: tokenHash(this.tokens.tokenOf('unsubscribe', seed)),
        topics: [...new Set(input.topics ?? [])],
        language,
        channel: input.channel ?? 'EMAIL',
        state: 'UNCONFIRMED',
        createdAt: now(),
      });
      await manager.insert(
        SubscriptionTerritory,
        territoryIds.map((territoryId) => ({ subscriptionId: id, territoryId })),
      );
      await enqueueConfirmation(manager, id, now());
      return { accepted: true };
    });
  }

  /** Repeating it changes nothing. @returns false for a token that is unknown or has expired */
  async confirm(token: string, manager: EntityManager = this.dataSource.manager): Promise<boolean> {
    const [rows] = await manager.query<[unknown[], number]>(
      `UPDATE subscription SET state = 'CONFIRMED', confirmed_at = coalesce(confirmed_at, $2)
       WHERE confirm_hash = $1 AND (state = 'CONFIRMED' OR (state = 'UNCONFIRMED' AND created_at > $3)) RETURNING id`,
      [tokenHash(token), now(), this.confirmableSince()],
    );
    return rows.length > 0;
  }

  /**
   * Ends the subscription that the token belongs to, or all of the address that got it. The address is erased from what
   * ends, and what waits for it is called back.
   *
   * @returns false for a token that is unknown
   */
  async unsubscribe(
    token: string,
    all: boolean,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<boolean> {
    return manager.transaction(async (within) => {
      const [named] = await within.query<{ id: string; address: string | null }[]>(
        `SELECT id, address FROM subscription WHERE unsubscribe_hash = $1 FOR UPDATE`,
        [tokenHash(token)],
      );
      if (!named) return false;
      const [ended] = await within.query<[{ id: string }[], number]>(
        `UPDATE subscription SET state = 'ENDED', address = NULL, person_id = NULL, ended_at = $2
         WHERE address = $1 AND ($3 OR id = $4) RETURNING id`,
        [named.address, now(), all, named.id],
      );
      await within.query(
        `DELETE FROM delivery WHERE state = 'PENDING' AND subscription_id = ANY ($1::uuid[])`,
        [ended.map(({ id }) => id)],
      );
      return true;
    });
  }

  /** As `confirm`, once for each idempotency key. @throws Refusal NOT_FOUND */
  async confirmOnce(token: string, idempotencyKey: string): Promise<void> {
    await this.once('confirmSubscription', token, {}, idempotencyKey, (manager) =>
      this.confirm(token, manager),
    );
  }

  /** As `unsubscribe`, once for each idempotency key. @throws Refusal NOT_FOUND */
  async unsubscribeOnce(token: string, all: boolean, idempotencyKey: string): Promise<void> {
    await this.once('unsubscribe', token, all ? { all } : {}, idempotencyKey, (manager) =>
      this.unsubscribe(token, all, manager),
    );
  }

  private async once(
    operation: string,
    token: string,
    input: Readonly<Record<string, unknown>>,
    key: string,
    work: (manager: EntityManager) => Promise<boolean>,
  ): Promise<void> {
    const scope = tokenHash(token);
    await this.transactions.run({ scope, key, operation, input }, async (manager) => {
      if (!(await work(manager)))
        throw new Refusal('NOT_FOUND', 'the token is unknown or has expired', 'token');
      return {};
    });
  }

  private async knownTerritories(given: readonly string[]): Promise<string[]> {
    const ids = [...new Set(given.map((id) => idArgument(id, 'input.territoryIds')))];
    const known = await this.territories.byIds(ids);
    if (ids.length === 0 || ids.length > MOST_TERRITORIES || known.size < ids.length) {
      const range = `1 to ${String(MOST_TERRITORIES)} territories that exist`;
      throw new Refusal('INVALID_INPUT', `a subscription names ${range}`, 'input.territoryIds');
    }
    return ids;
  }

  /** Nobody can use the platform to flood a stranger's mailbox. */
  private async isAskedTooOften(manager: EntityManager, address: string): Promise<boolean> {
    const [asked] = await manager.query<{ times: number }[]>(
      `SELECT count(*)::int AS times FROM subscription
       WHERE address = $1 AND created_at > $2::timestamptz - interval '1 hour'`,
      [address, now()],
    );
    return (asked?.times ?? 0) >= MOST_REQUESTS_PER_HOUR;
  }

  private async eraseUnconfirmed(): Promise<void> {
    await this.dataSource.query(`DELETE FROM subscription WHERE state = 'UNCONFIRMED' AND created_at <= $1`, [
      this.confirmableSince(),
    ]);
  }

  private confirmableSince(): Date {
    return new Date(now().getTime() - this.environment.CONFIRM_WITHIN_HOURS * 60 * 60 * 1000);
  }
}
