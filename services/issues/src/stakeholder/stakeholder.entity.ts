import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person, an organisation or a community that takes part in an issue and must agree to its outcome. */
@Entity('stakeholder')
export class Stakeholder {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  issueId: string;

  /** The person; of a body whoever acts for it here, null while nobody does. */
  @Column('uuid', { nullable: true })
  personId: string | null;

  /** The organisation, or the community. */
  @Column('uuid', { nullable: true })
  organisationId: string | null;

  @Column('boolean', { default: false })
  isCommunity: boolean;

  @Column('timestamptz')
  addedAt: Date;

  @Column('timestamptz', { nullable: true })
  releasedAt: Date | null;

  /** Why somebody left; null where nobody had to say it. */
  @Column('text', { nullable: true })
  releaseReason: string | null;

  /** When the person agreed to the process that stands. */
  @Column('timestamptz', { nullable: true })
  processAgreedAt: Date | null;

  /** When the person joined and left, as every participation says it; follows from the columns above. */
  @Column({ type: 'timestamptz', name: 'valid_from', nullable: true, insert: false, update: false })
  readonly from: Date | null;

  @Column({ type: 'timestamptz', name: 'valid_until', nullable: true, insert: false, update: false })
  readonly until: Date | null;

  /** The appointment by which the person takes part; null for taking part in one's own right. */
  @Column('uuid', { nullable: true })
  appointmentId: string | null;
}
