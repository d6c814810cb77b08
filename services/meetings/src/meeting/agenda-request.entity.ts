import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answer that a request for a place on an agenda got, so that a repeated one gets no second answer. */
@Entity('agenda_request')
export class AgendaRequest {
  @PrimaryColumn('uuid', { name: 'operation_id' })
  operationId: string;

  @Column('uuid', { name: 'issue_id' })
  issueId: string;

  @Column('uuid', { name: 'agenda_item_id', nullable: true })
  agendaItemId: string | null;

  @Column('text', { nullable: true })
  refusal: string | null;

  @Column('timestamptz', { name: 'requested_at' })
  requestedAt: Date;
}
