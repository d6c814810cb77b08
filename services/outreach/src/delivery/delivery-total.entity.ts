import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Bulletin } from '../bulletin/bulletin.entity.js';
import type { DeliveryState } from './delivery.entity.js';

/** How many deliveries of a bulletin ended in one way, of those whose rows are gone. */
@Entity('delivery_total')
export class DeliveryTotal {
  @ForeignKey(() => Bulletin, { name: 'delivery_total_bulletin' })
  @PrimaryColumn('uuid')
  bulletinId: string;

  @PrimaryColumn('text')
  state: DeliveryState;

  @Column('integer')
  deliveries: number;
}
