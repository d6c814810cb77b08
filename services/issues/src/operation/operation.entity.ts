import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AgendaRefusal, OperationStatus } from '../generated/graphql.js';

/** Something whose effect is in another service. */
@Entity('operation')
export class Operation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  issueId: string;

  @Column('uuid')
  requestedBy: string;

  @Column('text', { name: 'state' })
  status: OperationStatus;

  @Column('text', { nullable: true })
  refusal: AgendaRefusal | null;

  @Column('uuid', { nullable: true })
  meetingId: string | null;

  @Column('timestamptz')
  requestedAt: Date;

  @Column('timestamptz', { nullable: true })
  settledAt: Date | null;
}
