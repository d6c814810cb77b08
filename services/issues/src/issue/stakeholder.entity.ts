import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A person who takes part in an issue and must agree to its outcome. */
@Entity('stakeholder')
export class Stakeholder {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'issue_id' })
  issueId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @Column('timestamptz', { name: 'added_at' })
  addedAt: Date;

  @Column('timestamptz', { name: 'released_at', nullable: true })
  releasedAt: Date | null;
}
