import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Subscription } from './subscription.entity.js';

/**
 * The key of one address. Backups that are kept for long leave this table out, so that an address ends in them too when its
 * key is erased.
 */
@Entity('contact_key')
export class ContactKey {
  @ForeignKey(() => Subscription, { name: 'contact_key_subscription', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  subscriptionId: string;

  @Column('bytea')
  key: Buffer;
}
