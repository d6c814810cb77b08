import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A concern moved up one level because nobody answered in time. */
@Entity('concern_escalation')
export class ConcernEscalation {
  @PrimaryColumn('uuid')
  concernId: string;

  @PrimaryColumn('uuid')
  fromTerritoryId: string;

  @Column('uuid')
  toTerritoryId: string;

  @Column('timestamptz')
  dueAt: Date;
}
