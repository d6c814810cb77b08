import type { RecordAction, RecordActions } from '@vicinia/access';
import { Refusal } from '@vicinia/service-kit';
import { nextIssueStage, demandNotContested } from '../issue/issue-life-cycle.js';
import type { Issue } from '../issue/issue.entity.js';

/** What a reporter can say of an outcome. */
export type Judgement = 'confirmOutcome' | 'contestOutcome';

type Judged = Pick<Issue, 'stage' | 'contestedAt'> | null;

/** What a reporter does with the outcome of the issue that the concern joined; null where it joined none. */
export const judgementActions = {
  confirmOutcome: {
    rule: 'issue.contest',
    demandState: (issue) => {
      const { stage } = joined(issue);
      // One that was contested had its effect assessed once, and is looked into again.
      if (stage !== 'CLOSED')
        throw new Refusal('TRANSITION_NOT_ALLOWED', `an issue that is ${stage} has no effect to confirm`);
    },
  },
  contestOutcome: {
    rule: 'issue.contest',
    demandState: (issue) => {
      const { stage, contestedAt } = joined(issue);
      demandNotContested(contestedAt);
      nextIssueStage(stage, 'contest');
    },
  },
} as const satisfies Record<Judgement, RecordAction<Judged>>;

/** The same for the holder of a receipt. */
export const judgementActionsByReceipt = {
  confirmOutcomeByReceipt: judgementActions.confirmOutcome,
  contestOutcomeByReceipt: judgementActions.contestOutcome,
} as const satisfies RecordActions<Judged>;

function joined(issue: Judged): NonNullable<Judged> {
  if (issue === null) throw new Refusal('TRANSITION_NOT_ALLOWED', 'the concern joined no issue');
  return issue;
}
