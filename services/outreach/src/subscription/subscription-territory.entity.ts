import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Subscription } from './subscription.entity.js';

/** A territory of which, and below which, a subscriber wants to hear. */
@Entity('subscription_territory')
@Index('subscription_territory_territory', ['territoryId'])
export class SubscriptionTerritory {
  @ForeignKey(() => Subscription, { name: 'subscription_territory_subscription', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid', { name: 'subscription_id' })
  subscriptionId: string;

  @PrimaryColumn('uuid', { name: 'territory_id' })
  territoryId: string;
}
