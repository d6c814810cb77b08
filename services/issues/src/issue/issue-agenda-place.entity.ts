import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A place of an issue on the agenda of a meeting. */
@Entity('issue_agenda_place')
export class IssueAgendaPlace {
  @PrimaryColumn('uuid')
  agendaItemId: string;

  @Column('uuid')
  issueId: string;

  @Column('uuid')
  meetingId: string;

  @Column('uuid')
  panelId: string;

  @Column('timestamptz')
  startsAt: Date;
}
