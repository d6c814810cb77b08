import type { IssueStage, PublicIssueStatus } from '../generated/graphql.js';

/** The five statuses that the public sees: received, looked into, agreed, being done, result. */
const PUBLIC: Readonly<Record<Exclude<IssueStage, 'MERGED'>, PublicIssueStatus>> = {
  PRESENTED: 'RECEIVED',
  ANALYSING: 'LOOKED_INTO',
  DEFINED: 'LOOKED_INTO',
  PROCESS_AGREED: 'LOOKED_INTO',
  IN_WORKING_GROUP: 'LOOKED_INTO',
  RESOLUTION_PROPOSED: 'LOOKED_INTO',
  BINDING: 'AGREED',
  IMPLEMENTING: 'BEING_DONE',
  EVALUATING: 'BEING_DONE',
  CLOSED: 'RESULT',
  REFERRED: 'LOOKED_INTO',
  DECLINED: 'RESULT',
};

/**
 * What the public sees of a stage. A merged issue shows where the one stands that took its concerns.
 *
 * @param mergedIntoStage stage of that other issue; null unless merged
 */
export function publicStatusOf(
  stage: IssueStage,
  mergedIntoStage: IssueStage | null = null,
): PublicIssueStatus {
  if (stage !== 'MERGED') return PUBLIC[stage];
  return mergedIntoStage === null || mergedIntoStage === 'MERGED' ? 'LOOKED_INTO' : PUBLIC[mergedIntoStage];
}

/** The stages that the public sees as one of these statuses; where a merged issue stands is asked of another one. */
export function stagesOf(statuses: readonly PublicIssueStatus[]): IssueStage[] {
  return Object.entries(PUBLIC)
    .filter(([, status]) => statuses.includes(status))
    .map(([stage]) => stage as IssueStage);
}
