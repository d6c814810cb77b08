import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Changes, type Access } from '@vicinia/access';
import { now, Refusal } from '@vicinia/service-kit';
import { LessThanOrEqual, type DataSource, type EntityManager } from 'typeorm';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';
import type { ConfirmSubscriptionInput, UnsubscribeInput } from '../generated/graphql.js';
import { endSubscription } from './end-subscription.js';
import { confirmableSince, isConfirmable } from './subscription-life.js';
import { tokenHash } from './subscription-tokens.js';
import { Subscription } from './subscription.entity.js';
import { subscriptionRecord } from './subscription.record.js';

/** What whoever holds a token from a message does with it: confirms a subscription, or ends it. */
@Injectable()
export class TokenHolderService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly changes: Changes,
    @Inject(OUTREACH_ENVIRONMENT) private readonly environment: OutreachEnvironment,
  ) {}

  /** Repeating it changes nothing. @throws Refusal NOT_FOUND for a token that is unknown or has expired */
  async confirm(access: Access, { token }: ConfirmSubscriptionInput, key: string): Promise<void> {
    const receiptHash = tokenHash(token);
    const change = {
      operation: 'confirmSubscription',
      rule: 'subscription.own',
      key,
      input: {},
      receiptHash,
      column: 'confirmHash',
      field: 'input.token',
    } as const;
    await this.changes.changeByReceipt(access, subscriptionRecord, change, ({ record }) => {
      if (!this.confirmed(record)) throw new Refusal('NOT_FOUND', subscriptionRecord.unknown, 'input.token');
      return Promise.resolve();
    });
  }

  /**
   * Ends the subscription that the token belongs to, or all of the address that got it. The address is erased from what
   * ends, and what waits for it is called back.
   *
   * @throws Refusal NOT_FOUND for a token that is unknown
   */
  async unsubscribe(access: Access, input: UnsubscribeInput, key: string): Promise<void> {
    const receiptHash = tokenHash(input.token);
    const { all } = input;
    const change = {
      operation: 'unsubscribe',
      rule: 'subscription.own',
      key,
      input: { all },
      receiptHash,
      column: 'unsubscribeHash',
      field: 'input.token',
      lockFirst: (manager: EntityManager) => lockAllOf(manager, receiptHash),
    } as const;
    await this.changes.changeByReceipt(access, subscriptionRecord, change, ({ manager, record }) =>
      endSubscription(manager, record, all),
    );
  }

  /** As `confirm`, from the page behind the link. @returns false for a token that is unknown or has expired */
  confirmByPage(token: string): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const subscription = await locked(manager, { confirmHash: tokenHash(token) });
      if (subscription === null || !this.confirmed(subscription)) return false;
      await manager.save(subscription);
      return true;
    });
  }

  /** As `unsubscribe`, from the page behind the link. @returns false for a token that is unknown */
  unsubscribeByPage(token: string, all: boolean): Promise<boolean> {
    const unsubscribeHash = tokenHash(token);
    return this.dataSource.transaction(async (manager) => {
      await lockAllOf(manager, unsubscribeHash);
      const subscription = await locked(manager, { unsubscribeHash });
      if (subscription === null) return false;
      await endSubscription(manager, subscription, all);
      await manager.save(subscription);
      return true;
    });
  }

  /** Erases the addresses whose owners did not confirm. */
  async eraseUnconfirmed(): Promise<void> {
    const createdAt = LessThanOrEqual(confirmableSince(this.environment.CONFIRM_WITHIN_HOURS));
    await this.dataSource.manager.delete(Subscription, { state: 'UNCONFIRMED', createdAt });
  }

  private confirmed(subscription: Subscription): boolean {
    if (!isConfirmable(subscription, this.environment.CONFIRM_WITHIN_HOURS)) return false;
    Object.assign(subscription, { state: 'CONFIRMED', confirmedAt: subscription.confirmedAt ?? now() });
    return true;
  }
}

function locked(
  manager: EntityManager,
  where: Partial<Pick<Subscription, 'confirmHash' | 'unsubscribeHash'>>,
): Promise<Subscription | null> {
  return manager.findOne(Subscription, { where, lock: { mode: 'pessimistic_write' } });
}

/** Locks all subscriptions of an address in one order, so that two who end them do not wait for each other. */
async function lockAllOf(manager: EntityManager, unsubscribeHash: string): Promise<void> {
  await manager.query(
    `SELECT FROM subscription
     WHERE address_mark = (SELECT address_mark FROM subscription WHERE unsubscribe_hash = $1)
       OR address = (SELECT address FROM subscription WHERE unsubscribe_hash = $1)
     ORDER BY id FOR UPDATE`,
    [unsubscribeHash],
  );
}
