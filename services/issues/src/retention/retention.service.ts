import { Injectable } from '@nestjs/common';
import { endedBy, RetentionRounds, type KeptBy } from '@vicinia/access';
import { NamesOfClosedIssues } from './names-of-closed-issues.js';

/** What issues keeps of persons. @param names of those who took part in issues */
export const keptByIssues = (names: Pick<NamesOfClosedIssues, 'endNext'>): KeptBy<'issues'> => ({
  // `ConcernRetentionService` ends them: a category may have a time of its own.
  CONCERN: {
    tables: ['concern', 'concern_message', 'concern_sorting', 'concern_escalation'],
  },
  ISSUE_PARTICIPATION: {
    tables: ['stakeholder', 'signature', 'measure', 'measure_content'],
    end: (manager, before) => names.endNext(manager, before),
  },
  // Who passed on what is still being worked on has to be known.
  HANDOVER: {
    tables: ['issue_hand_over'],
    end: endedBy(`
      DELETE FROM issue_hand_over WHERE (issue_id, handover_id) IN (
        SELECT passed.issue_id, passed.handover_id FROM issue_hand_over passed JOIN issue ON issue.id = passed.issue_id
        WHERE passed.moved_at < $1 AND issue.stage IN ('CLOSED', 'DECLINED', 'MERGED')
        ORDER BY passed.moved_at LIMIT $2 FOR UPDATE OF passed SKIP LOCKED)`),
  },
  OFFICIAL_ACT: {
    tables: [
      'issue',
      'issue_stage_change',
      'issue_release',
      'public_issue_draft',
      'review',
      'matrix_version',
      'operation',
    ],
  },
  // The libraries of attachments remove what no record took.
  UPLOAD: { tables: ['photo', 'withdrawn_attachment'] },
});

/** Tables in which nobody is, and what they are for. */
export const issuesTablesWithoutPersons: Readonly<Record<string, string>> = {
  concern_category: 'the country’s list',
  file_address_secret: 'secrets of addresses of files',
  handover_caseload: 'which caseloads have moved, so that they move once',
  indicator_delta: 'figures',
  indicator_total: 'figures',
  issue_agenda_place: 'where an issue stands on an agenda',
  stock_entry: 'figures of what is overdue',
};

/** Ends records whose time is over. */
@Injectable()
export class RetentionService {
  constructor(
    private readonly rounds: RetentionRounds,
    private readonly names: NamesOfClosedIssues,
  ) {}

  endDue(): Promise<void> {
    return this.rounds.run(keptByIssues(this.names));
  }
}
