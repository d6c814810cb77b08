import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Appointment } from '../appointment/appointment.entity.js';
import type { WatchUnitKind } from '../generated/graphql.js';
import { WatchGroup } from './watch-group.entity.js';

/** A stairwell, a floor or a street of a watch group, with whom its residents elected. */
@Entity('watch_unit')
export class WatchUnit {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => WatchGroup, { name: 'watch_unit_group' })
  @Column('uuid')
  watchGroupId: string;

  @Column('text')
  kind: WatchUnitKind;

  @Column('text')
  name: string;

  @ForeignKey(() => Appointment, { name: 'watch_unit_contact' })
  @Column('uuid', { nullable: true })
  contactId: string | null;

  @Column('date', { nullable: true })
  electedOn: string | null;

  @Column('integer', { nullable: true })
  votesFor: number | null;

  @Column('integer', { nullable: true })
  votesCast: number | null;
}
