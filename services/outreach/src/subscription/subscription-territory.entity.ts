import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Subscription } from './subscription.entity.js';

/** A territory of which a subscriber wants to hear, and of what is above and below it. */
@Entity('subscription_territory')
@Index('subscription_territory_territory', ['territoryId'])
export class SubscriptionTerritory {
  @ForeignKey(() => Subscription, { name: 'subscription_territory_subscription', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  subscriptionId: string;

  @PrimaryColumn('uuid')
  territoryId: string;
}
