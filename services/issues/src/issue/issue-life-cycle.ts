import { Refusal } from '@vicinia/service-kit';
import type { IssueStage } from '../generated/graphql.js';

/** What can move an issue along its life (S0; scan, analyse, respond, assess). */
export type IssueStep =
  | 'startAnalysis'
  | 'define'
  | 'agreeProcess'
  | 'formWorkingGroup'
  | 'proposeResolution'
  | 'bind'
  | 'startImplementation'
  | 'startEvaluation'
  | 'close'
  | 'contest'
  | 'refer'
  | 'merge'
  | 'decline';

interface Transition {
  readonly from: readonly IssueStage[];
  readonly to: IssueStage;
}

/** Until a resolution is proposed an issue can leave the path; what binds others cannot be dropped by one. */
const BEFORE_RESOLUTION: readonly IssueStage[] = [
  'PRESENTED',
  'ANALYSING',
  'DEFINED',
  'PROCESS_AGREED',
  'IN_WORKING_GROUP',
];

/** Every transition there is. What is not listed is refused. */
const TRANSITIONS: Readonly<Record<IssueStep, Transition>> = {
  startAnalysis: { from: ['PRESENTED', 'EVALUATING'], to: 'ANALYSING' },
  define: { from: ['ANALYSING'], to: 'DEFINED' },
  agreeProcess: { from: ['DEFINED'], to: 'PROCESS_AGREED' },
  formWorkingGroup: { from: ['PROCESS_AGREED'], to: 'IN_WORKING_GROUP' },
  // From IMPLEMENTING when a review changed the matrix.
  proposeResolution: { from: ['IN_WORKING_GROUP', 'IMPLEMENTING'], to: 'RESOLUTION_PROPOSED' },
  bind: { from: ['RESOLUTION_PROPOSED'], to: 'BINDING' },
  startImplementation: { from: ['BINDING'], to: 'IMPLEMENTING' },
  startEvaluation: { from: ['IMPLEMENTING'], to: 'EVALUATING' },
  close: { from: ['EVALUATING'], to: 'CLOSED' },
  contest: { from: ['CLOSED', 'DECLINED'], to: 'ANALYSING' },
  refer: { from: BEFORE_RESOLUTION, to: 'REFERRED' },
  merge: { from: BEFORE_RESOLUTION, to: 'MERGED' },
  decline: { from: BEFORE_RESOLUTION, to: 'DECLINED' },
};

export const issueSteps = Object.keys(TRANSITIONS) as IssueStep[];

/** Stages in which the partnership does not work on it any more. */
export const ENDED_STAGES: readonly IssueStage[] = ['CLOSED', 'REFERRED', 'MERGED', 'DECLINED'];

/** Stakeholders exist once the problem is defined (S0); while a version waits for signatures, whom it waits for does not change. */
export const JOINED_STAGES: readonly IssueStage[] = [
  'DEFINED',
  'PROCESS_AGREED',
  'IN_WORKING_GROUP',
  'IMPLEMENTING',
];

/** There is a process to agree to, until what came of it is to be signed. */
export const PROCESS_STAGES: readonly IssueStage[] = ['PROCESS_AGREED', 'IN_WORKING_GROUP'];

/** There is something to follow up once measures are being carried out. */
export const REVIEWED_STAGES: readonly IssueStage[] = ['IMPLEMENTING', 'EVALUATING'];

/** Reviews of the present round that an issue needs before it closes. */
export const REVIEWS_TO_CLOSE = 2;

/**
 * Where a step leads an issue.
 *
 * @throws Refusal TRANSITION_NOT_ALLOWED
 */
export function nextIssueStage(stage: IssueStage, step: IssueStep): IssueStage {
  const { from, to } = TRANSITIONS[step];
  if (!from.includes(stage)) {
    throw new Refusal('TRANSITION_NOT_ALLOWED', `an issue that is ${stage} does not take the step "${step}"`);
  }
  return to;
}

/**
 * Where an issue stands that the authority refused: where it stood before.
 *
 * @throws Refusal TRANSITION_NOT_ALLOWED unless it is with an authority
 */
export function stageAfterReturn(stage: IssueStage, stageBeforeReferral: IssueStage | null): IssueStage {
  if (stage !== 'REFERRED' || stageBeforeReferral === null) {
    throw new Refusal('TRANSITION_NOT_ALLOWED', `an issue that is ${stage} is with no authority`);
  }
  return stageBeforeReferral;
}

/**
 * Where an issue stands whose resolution lapsed, since nobody besides the police signed it: where it was proposed.
 *
 * @throws Refusal TRANSITION_NOT_ALLOWED unless a resolution waits
 */
export function stageAfterLapse(stage: IssueStage, stageBeforeProposal: IssueStage | null): IssueStage {
  if (stage !== 'RESOLUTION_PROPOSED' || stageBeforeProposal === null) {
    throw new Refusal('TRANSITION_NOT_ALLOWED', `an issue that is ${stage} has no resolution that waits`);
  }
  return stageBeforeProposal;
}

/** True while the partnership works on it. */
export function isOpen(stage: IssueStage): boolean {
  return !ENDED_STAGES.includes(stage);
}

/**
 * What is written on an issue is written while it is open.
 *
 * @throws Refusal TRANSITION_NOT_ALLOWED
 */
export function demandOpen(stage: IssueStage): void {
  if (!isOpen(stage))
    throw new Refusal('TRANSITION_NOT_ALLOWED', `an issue that is ${stage} takes no changes`);
}

/**
 * Stakeholders join in some stages alone.
 *
 * @throws Refusal TRANSITION_NOT_ALLOWED
 */
export function demandJoinable(stage: IssueStage): void {
  demandOneOf(JOINED_STAGES, stage, 'takes no more stakeholders');
}

/** @throws Refusal TRANSITION_NOT_ALLOWED while there is no process to agree to */
export function demandProcess(stage: IssueStage): void {
  demandOneOf(PROCESS_STAGES, stage, 'has no process to agree to');
}

/** @throws Refusal TRANSITION_NOT_ALLOWED while nothing waits for signatures */
export function demandProposed(stage: IssueStage): void {
  demandOneOf(['RESOLUTION_PROPOSED'], stage, 'has nothing to sign');
}

/** @throws Refusal TRANSITION_NOT_ALLOWED while there is nothing to follow up */
export function demandReviewable(stage: IssueStage): void {
  demandOneOf(REVIEWED_STAGES, stage, 'is not reviewed');
}

/**
 * A merged issue has no public text of its own: the one that took its concerns stands for it.
 *
 * @throws Refusal TRANSITION_NOT_ALLOWED
 */
export function demandReleasable(stage: IssueStage): void {
  if (stage === 'MERGED')
    throw new Refusal('TRANSITION_NOT_ALLOWED', 'the issue with which it was joined is released instead');
}

/** @throws Refusal TRANSITION_NOT_ALLOWED while no public text is out */
export function demandReleased(publicSince: Date | null): void {
  if (publicSince === null) throw new Refusal('TRANSITION_NOT_ALLOWED', 'nothing of this issue is public');
}

function demandOneOf(stages: readonly IssueStage[], stage: IssueStage, problem: string): void {
  if (!stages.includes(stage))
    throw new Refusal('TRANSITION_NOT_ALLOWED', `an issue that is ${stage} ${problem}`);
}

/**
 * An issue closes after at least two reviews in its present round.
 *
 * @throws Refusal REVIEWS_MISSING
 */
export function demandReviews(reviews: number): void {
  if (reviews < REVIEWS_TO_CLOSE) {
    throw new Refusal(
      'REVIEWS_MISSING',
      `an issue closes after ${String(REVIEWS_TO_CLOSE)} reviews; it has ${String(reviews)}`,
    );
  }
}

/**
 * The outcome of an issue can be contested once.
 *
 * @throws Refusal TRANSITION_NOT_ALLOWED
 */
export function demandNotContested(contestedAt: Date | null): void {
  if (contestedAt !== null)
    throw new Refusal('TRANSITION_NOT_ALLOWED', 'the outcome has been contested once already');
}
