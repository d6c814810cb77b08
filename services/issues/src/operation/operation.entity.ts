import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgendaRefusal, OperationState } from '../generated/graphql.js';

/** Something whose effect is in another service. */
@Entity('operation')
export class Operation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'issue_id' })
  issueId: string;

  @Column('uuid', { name: 'requested_by' })
  requestedBy: string;

  @Column('text')
  state: OperationState;

  @Column('text', { nullable: true })
  refusal: AgendaRefusal | null;

  @Column('uuid', { name: 'meeting_id', nullable: true })
  meetingId: string | null;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;

  @Column('timestamptz', { name: 'settled_at', nullable: true })
  settledAt: Date | null;
}
