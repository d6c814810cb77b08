import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Issue } from '../issue/issue.entity.js';
import { HandoverCaseload } from './handover-caseload.entity.js';

/** An issue that one officer worked on and another does since a handover of the post. */
@Entity('issue_hand_over')
export class IssueHandOver {
  @ForeignKey(() => Issue, { name: 'issue_hand_over_issue' })
  @PrimaryColumn('uuid')
  issueId: string;

  @ForeignKey(() => HandoverCaseload, { name: 'issue_hand_over_caseload' })
  @PrimaryColumn('uuid')
  handoverId: string;

  @Column('uuid')
  fromPersonId: string;

  @Column('uuid')
  toPersonId: string;

  /** Whether the lead passed on too, and not only a place or a measure in it. */
  @Column('boolean')
  isLead: boolean;

  @Column('timestamptz')
  movedAt: Date;
}
