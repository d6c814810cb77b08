import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A concern moved up one level because nobody answered in time. */
@Entity('concern_escalation')
export class ConcernEscalation {
  @PrimaryColumn('uuid', { name: 'concern_id' })
  concernId: string;

  @PrimaryColumn('uuid', { name: 'from_territory_id' })
  fromTerritoryId: string;

  @Column('uuid', { name: 'to_territory_id' })
  toTerritoryId: string;

  @Column('timestamptz', { name: 'due_at' })
  dueAt: Date;
}
