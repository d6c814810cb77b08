import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Bulletin } from '../bulletin/bulletin.entity.js';
import { Subscription } from '../subscription/subscription.entity.js';

export type DeliveryState = 'PENDING' | 'SENDING' | 'SENT' | 'FAILED' | 'UNCERTAIN';

/** One message to one recipient. Its id is in the Message-ID, the same at every attempt. */
@Entity('delivery')
@Index('delivery_once', ['bulletinId', 'subscriptionId'], { unique: true })
@Index('delivery_subscription', ['subscriptionId'])
@Index('delivery_due', ['nextAttemptAt', 'id'], { where: `state = 'PENDING'` })
@Index('delivery_claimed', ['claimedUntil'], { where: `state = 'SENDING'` })
export class Delivery {
  @PrimaryColumn('uuid')
  id: string;

  /** Null for the message that asks to confirm a subscription. */
  @ForeignKey(() => Bulletin, { name: 'delivery_bulletin' })
  @Column('uuid', { name: 'bulletin_id', nullable: true })
  bulletinId: string | null;

  @ForeignKey(() => Subscription, { name: 'delivery_of_subscription', onDelete: 'CASCADE' })
  @Column('uuid', { name: 'subscription_id' })
  subscriptionId: string;

  @Column('text')
  state: DeliveryState;

  @Column('smallint')
  attempts: number;

  @Column('timestamptz', { name: 'next_attempt_at' })
  nextAttemptAt: Date;

  /** The attempt that holds it now. */
  @Column('uuid', { name: 'claim_id', nullable: true })
  claimId: string | null;

  /** Until when that attempt may take; afterwards it counts as abandoned. */
  @Column('timestamptz', { name: 'claimed_until', nullable: true })
  claimedUntil: Date | null;

  /** When the text began to be handed over; null while nothing can have arrived. */
  @Column('timestamptz', { name: 'data_began_at', nullable: true })
  dataBeganAt: Date | null;

  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt: Date | null;

  /** The mail server's last answer; its words can hold the address and are not kept. */
  @Column('smallint', { name: 'response_code', nullable: true })
  responseCode: number | null;
}
