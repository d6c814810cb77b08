import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Two officers meet because a post passes from the one to the other. It has no panel, and nobody else takes part. */
@Entity('briefing')
@Index('briefing_start', ['startsAt'])
export class Briefing {
  @PrimaryColumn('uuid')
  id: string;

  /** The handover in people for which it is; each has one. */
  @Index('briefing_of_handover', { unique: true })
  @Column('uuid')
  handoverId: string;

  /** Where the post is. */
  @Column('uuid')
  territoryId: string;

  @Column('timestamptz')
  startsAt: Date;
}
