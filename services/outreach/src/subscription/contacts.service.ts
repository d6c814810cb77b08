import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { keyed, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';
import { ContactKey } from './contact-key.entity.js';
import { readableAddress, sealAddress } from './sealed-address.js';
import { SubscriptionTokens } from './subscription-tokens.js';
import { Subscription } from './subscription.entity.js';

/** Addresses sealed in one round. */
const BATCH = 200;

interface OpenedAddress {
  readonly id: string;
  readonly address: string;
}

interface StoredAddress {
  readonly id: string;
  readonly address: string | null;
  readonly sealed: Buffer | null;
  readonly key: Buffer | null;
}

/** Keeps addresses under keys of their own, and finds them by a keyed hash alone. */
@Injectable()
export class ContactsService {
  private readonly tokens: SubscriptionTokens;

  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    @Inject(OUTREACH_ENVIRONMENT) environment: OutreachEnvironment,
  ) {
    this.tokens = new SubscriptionTokens(environment.TOKEN_SECRET);
  }

  /** By which an address is found. */
  markOf(address: string): string {
    return this.tokens.addressMark(address);
  }

  /** Seals the address of a subscription that is there. */
  async keep(manager: EntityManager, subscriptionId: string, address: string): Promise<void> {
    const { key, sealed } = sealAddress(address);
    await manager.update(
      Subscription,
      { id: subscriptionId },
      { address: null, addressMark: this.markOf(address), sealedAddress: sealed },
    );
    await manager.upsert(ContactKey, { subscriptionId, key }, ['subscriptionId']);
  }

  /** The address of a subscription that has not ended. */
  async addressOf(context: GraphqlContext, subscriptionId: string): Promise<string | null> {
    const opened = await context.loaders
      .of('subscription.address', async (ids) => keyed(await this.open(ids), ({ id }) => id))
      .load(subscriptionId);
    return opened?.address ?? null;
  }

  /** Seals what the release before wrote. Run in rounds; replicas share the rows. */
  async sealPlain(): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const plain = await manager
        .createQueryBuilder(Subscription, 'subscription')
        .where('subscription.address IS NOT NULL')
        .limit(BATCH)
        .setLock('pessimistic_write')
        .setOnLocked('skip_locked')
        .getMany();
      for (const { id, address } of plain) if (address !== null) await this.keep(manager, id, address);
    });
  }

  private async open(ids: readonly string[]): Promise<OpenedAddress[]> {
    const rows = await this.dataSource.query<StoredAddress[]>(
      `SELECT subscription.id, subscription.address, subscription.sealed_address AS sealed, contact_key.key
       FROM subscription LEFT JOIN contact_key ON contact_key.subscription_id = subscription.id
       WHERE subscription.id = ANY ($1::uuid[])`,
      [ids],
    );
    return rows.flatMap(({ id, address, sealed, key }) => {
      const opened = address ?? readableAddress(sealed, key);
      return opened === null ? [] : { id, address: opened };
    });
  }
}
