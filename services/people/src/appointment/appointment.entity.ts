import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SelectedBy } from '../generated/graphql.js';

/** A person holds a post from … to …. */
@Entity('appointment')
export class Appointment {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  postId: string;

  @Column('uuid')
  personId: string;

  @Column('timestamptz', { name: 'starts_at' })
  from: Date;

  @Column('timestamptz', { name: 'ends_at', nullable: true })
  until: Date | null;

  /** Of a successor who begins before the other leaves: when that one leaves, from when on nobody else has the post. */
  @Column('timestamptz', { nullable: true })
  soleFrom: Date | null;

  @Column('text', { nullable: true })
  selectedBy: SelectedBy | null;

  @Column('boolean', { name: 'removed', default: false })
  revoked: boolean;

  /** Whether the other services have been told that it ended. */
  @Column('boolean', { default: false })
  endingTold: boolean;

  /** Whether the figures know that it began. */
  @Column({ type: 'boolean', default: false, insert: false, update: false })
  readonly beginningCounted: boolean;

  /** Whether the figures know that it ended. */
  @Column({ type: 'boolean', default: false, insert: false, update: false })
  readonly endingCounted: boolean;

  /** Whether figures of staff and training know how it stands (`StaffCountService`). */
  @Column({ type: 'boolean', default: false, insert: false, update: false })
  readonly staffCounted: boolean;
}
