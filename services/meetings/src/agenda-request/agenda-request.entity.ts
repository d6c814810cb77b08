import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The answer that a request for a place on an agenda got, so that a repeated one gets no second answer. */
@Entity('agenda_request')
export class AgendaRequest {
  @PrimaryColumn('uuid')
  operationId: string;

  @Column('uuid')
  issueId: string;

  @Column('uuid', { nullable: true })
  agendaItemId: string | null;

  @Column('text', { nullable: true })
  refusal: string | null;

  @Column('timestamptz')
  requestedAt: Date;
}
