import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Bulletin } from '../bulletin/bulletin.entity.js';
import { Subscription } from '../subscription/subscription.entity.js';

export type DeliveryState = 'PENDING' | 'SENDING' | 'SENT' | 'FAILED' | 'UNCERTAIN' | 'UNREADABLE';

/** One message to one recipient. Its id is in the Message-ID, the same at every attempt. */
@Entity('delivery')
@Index('delivery_once', ['bulletinId', 'subscriptionId'], { unique: true })
@Index('delivery_subscription', ['subscriptionId'])
@Index('delivery_due', ['nextAttemptAt', 'id'], { where: `state = 'PENDING'` })
@Index('delivery_settled', ['nextAttemptAt'], { where: `state NOT IN ('PENDING', 'SENDING')` })
@Index('delivery_claimed', ['claimedUntil'], { where: `state = 'SENDING'` })
export class Delivery {
  @PrimaryColumn('uuid')
  id: string;

  /** Null for the message that asks to confirm a subscription. */
  @ForeignKey(() => Bulletin, { name: 'delivery_bulletin' })
  @Column('uuid', { nullable: true })
  bulletinId: string | null;

  @ForeignKey(() => Subscription, { name: 'delivery_of_subscription', onDelete: 'CASCADE' })
  @Column('uuid')
  subscriptionId: string;

  @Column('text')
  state: DeliveryState;

  @Column('smallint')
  attempts: number;

  @Column('timestamptz')
  nextAttemptAt: Date;

  /** The attempt that holds it now. */
  @Column('uuid', { nullable: true })
  claimId: string | null;

  /** Until when that attempt may take; afterwards it counts as abandoned. */
  @Column('timestamptz', { nullable: true })
  claimedUntil: Date | null;

  /** When the text began to be handed over; null while nothing can have arrived. */
  @Column('timestamptz', { nullable: true })
  dataBeganAt: Date | null;

  @Column('timestamptz', { nullable: true })
  sentAt: Date | null;

  /** The mail server's last answer; its words can hold the address and are not kept. */
  @Column('smallint', { nullable: true })
  responseCode: number | null;
}
