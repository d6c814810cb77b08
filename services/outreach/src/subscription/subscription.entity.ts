import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SubscriptionChannel } from '../generated/graphql.js';

export type SubscriptionState = 'UNCONFIRMED' | 'CONFIRMED' | 'ENDED';

/** What one address wants to hear. The address is erased when the subscription ends. */
@Entity('subscription')
@Index('subscription_address', ['address'])
@Index('subscription_address_mark', ['addressMark'])
@Index('subscription_person', ['personId'])
@Index('subscription_confirm', ['confirmHash'], { unique: true })
@Index('subscription_unsubscribe', ['unsubscribeHash'], { unique: true })
@Index('subscription_ended', ['endedAt'], { where: `state = 'ENDED'` })
@Index('subscription_unconfirmed', ['createdAt'], { where: `state = 'UNCONFIRMED'` })
export class Subscription {
  @PrimaryColumn('uuid')
  id: string;

  /** The account it was made with, if any. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  /** In plain as the release before writes it, until a round has sealed it. */
  @Column('text', { nullable: true })
  address: string | null;

  /** Keyed hash by which the address is found; null once the subscription has ended. */
  @Column('text', { nullable: true })
  addressMark: string | null;

  /** Opened by its row of `contact_key`. */
  @Column('bytea', { nullable: true })
  sealedAddress: Buffer | null;

  /** Random bits from which its tokens are made. */
  @Column('bytea')
  seed: Buffer;

  @Column('text')
  confirmHash: string;

  @Column('text')
  unsubscribeHash: string;

  /** Codes of topics; none for all. */
  @Column('text', { array: true })
  topics: string[];

  @Column('text')
  language: string;

  @Column('text')
  channel: SubscriptionChannel;

  @Column('text')
  state: SubscriptionState;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;
}
