import { Column, Entity, PrimaryColumn } from 'typeorm';
import { takesPartAmong } from '../stakeholder/party.js';
import type { StakeholderNow } from '../stakeholder/stakeholder.reads.js';

/** What a measure is in one version of a matrix. */
@Entity('measure_content')
export class MeasureContentRow {
  @PrimaryColumn('uuid')
  issueId: string;

  @PrimaryColumn('integer')
  version: number;

  @PrimaryColumn('uuid')
  measureId: string;

  @Column('integer')
  position: number;

  @Column('text', { nullable: true })
  what: string | null;

  @Column('text', { nullable: true })
  how: string | null;

  @Column('uuid', { nullable: true })
  responsiblePersonId: string | null;

  @Column('uuid', { nullable: true })
  responsibleOrganisationId: string | null;

  /** The appointment by which the responsible person owns the measure; null for one's own right. */
  @Column('uuid', { nullable: true })
  appointmentId: string | null;

  /** When the responsible person lost the measure with the office, or was removed. */
  @Column('timestamptz', { nullable: true })
  ownerReleasedAt: Date | null;

  /** The owner as every participation says it: who, since when and until when; all but the beginning follow from the columns above. */
  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  readonly personId: string | null;

  @Column({ type: 'uuid', nullable: true, insert: false, update: false })
  readonly organisationId: string | null;

  /** Null for an owner who was named before anybody wrote down when. */
  @Column('timestamptz', { name: 'valid_from', nullable: true })
  from: Date | null;

  @Column({ type: 'timestamptz', name: 'valid_until', nullable: true, insert: false, update: false })
  readonly until: Date | null;

  /** When the owner took the measure on as it stands; null while nobody has. */
  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  declinedAt: Date | null;

  @Column('text', { nullable: true })
  declineReason: string | null;

  /** Who accepted or declined: the owner, or who acts for the owner's organisation. */
  @Column('uuid', { nullable: true })
  answeredById: string | null;

  @Column('uuid')
  territoryId: string;

  @Column('date', { nullable: true })
  beginsOn: string | null;

  @Column('date')
  dueOn: string;

  /** When it was dropped from this version; it goes into none after it. */
  @Column('timestamptz', { nullable: true })
  droppedAt: Date | null;

  @Column('text', { nullable: true })
  dropReason: string | null;
}

/**
 * True when a stakeholder owns a measure who has not declined it: whoever takes on nothing has no duty (S0).
 *
 * @param stakeholders who take part in the issue now
 */
export function isOwned(measure: MeasureContentRow, stakeholders: readonly StakeholderNow[]): boolean {
  const owner = { personId: measure.responsiblePersonId, organisationId: measure.responsibleOrganisationId };
  return (
    measure.ownerReleasedAt === null && measure.declinedAt === null && takesPartAmong(stakeholders, owner)
  );
}
