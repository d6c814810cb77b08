import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SelectedBy } from '../generated/graphql.js';

/** A person holds a post from … to …. */
@Entity('appointment')
export class Appointment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'post_id' })
  postId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('timestamptz', { name: 'starts_at' })
  from: Date;

  @Column('timestamptz', { name: 'ends_at', nullable: true })
  until: Date | null;

  @Column('text', { name: 'selected_by', nullable: true })
  selectedBy: SelectedBy | null;

  @Column('boolean', { default: false })
  removed: boolean;

  /** Whether the other services have been told that it ended. */
  @Column('boolean', { name: 'ending_told', default: false })
  endingTold: boolean;
}
