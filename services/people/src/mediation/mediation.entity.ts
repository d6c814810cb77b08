import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { MediationKind, MediationOutcome } from '../generated/graphql.js';
import { Territory } from '../territory/territory.entity.js';

/** Somebody mediated in a conflict (S2 1.1.1). Who the parties were is kept nowhere. */
@Entity('mediation')
export class Mediation {
  @PrimaryColumn('uuid')
  id: string;

  @ForeignKey(() => Territory, { name: 'mediation_territory' })
  @Column('uuid')
  territoryId: string;

  @Column('date')
  heldOn: string;

  @Column('text')
  kind: MediationKind;

  /** A number, and no list. */
  @Column('integer')
  parties: number;

  @Column('text')
  outcome: MediationOutcome;

  @Column('timestamptz')
  recordedAt: Date;

  @Column('uuid')
  recordedBy: string;

  /** When it was taken back, because it was wrong; null where it was not. */
  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
