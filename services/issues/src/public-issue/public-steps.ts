import type { IssueStage, PublicIssueStatus } from '../generated/graphql.js';
import { publicStatusOf } from '../issue/public-status.js';

const ORDER: readonly PublicIssueStatus[] = ['RECEIVED', 'LOOKED_INTO', 'AGREED', 'BEING_DONE', 'RESULT'];

/** That an issue reached a status. */
export interface PublicStep {
  readonly status: PublicIssueStatus;
  readonly reachedAt: Date;
}

/**
 * The statuses that an issue has reached and not left since, in their order, each with when it did. One that goes back,
 * as when an outcome is contested, has not reached what comes after.
 *
 * @param history its changes of stage, the oldest first
 */
export function publicStepsOf(
  history: readonly { readonly toStage: IssueStage; readonly changedAt: Date }[],
): PublicStep[] {
  let steps: PublicStep[] = [];
  for (const { toStage, changedAt } of history) {
    // Where its concerns go on is told by the issue that took them.
    if (toStage === 'MERGED') continue;
    const status = publicStatusOf(toStage);
    steps = steps.filter((step) => ORDER.indexOf(step.status) <= ORDER.indexOf(status));
    if (steps.at(-1)?.status !== status) steps.push({ status, reachedAt: changedAt });
  }
  return steps;
}
