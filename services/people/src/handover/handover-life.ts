import { Refusal } from '@vicinia/service-kit';

/** Who of the two somebody is. */
export type HandoverSide = 'LEAVING' | 'SUCCESSOR';

/** What is known of an appointment, as far as a handover is concerned. */
export interface Tenancy {
  readonly personId: string;
  readonly from: Date;
  readonly until: Date | null;
  readonly revoked: boolean;
}

export interface HandoverStanding {
  readonly leaving: Tenancy;
  /** Null while nobody is appointed. */
  readonly successor: Tenancy | null;
}

/** @throws Refusal TRANSITION_NOT_ALLOWED for one that is closed */
export function demandOpen({ status }: { readonly status: 'OPEN' | 'CLOSED' }): void {
  if (status === 'OPEN') return;
  throw new Refusal('TRANSITION_NOT_ALLOWED', 'this handover is closed', 'input.handoverId');
}

/** True for somebody who has taken the post, or will, and was not taken off it before the other left it to them. */
export function takesOver<Successor extends Tenancy>(
  successor: Successor | null,
  at: Date,
): successor is Successor {
  return successor !== null && (successor.until === null || successor.until > at);
}

/** @throws Refusal TRANSITION_NOT_ALLOWED while nobody takes the post over */
export function demandTakenOver<Successor extends Tenancy>(
  successor: Successor | null,
  at: Date,
): asserts successor is Successor {
  if (takesOver(successor, at)) return;
  throw new Refusal('TRANSITION_NOT_ALLOWED', 'nobody has taken the post over yet', 'input.handoverId');
}

/** @throws Refusal CONFLICT where somebody takes the post over, TRANSITION_NOT_ALLOWED while nobody said when the other leaves */
export function demandSuccessorWanted({ leaving, successor }: HandoverStanding, at: Date): void {
  if (takesOver(successor, at))
    throw new Refusal('CONFLICT', 'somebody takes the post over already', 'input.handoverId');
  if (leaving.until !== null) return;
  throw new Refusal(
    'TRANSITION_NOT_ALLOWED',
    'say first when the other leaves (planLeaving)',
    'input.handoverId',
  );
}

/** @throws Refusal TRANSITION_NOT_ALLOWED where it is closed, or the notice was asked for already */
export function demandNoticeWanted(handover: {
  readonly status: 'OPEN' | 'CLOSED';
  readonly noticeRequestedAt: Date | null;
}): void {
  demandOpen(handover);
  if (handover.noticeRequestedAt === null) return;
  throw new Refusal('TRANSITION_NOT_ALLOWED', 'the notice was asked for already', 'input.handoverId');
}

/** True for somebody who has left the post by then. */
export function hasLeft({ until }: Tenancy, at: Date): boolean {
  return until !== null && until <= at;
}

/**
 * For whom somebody confirms: for themselves; whoever fills the post confirms for one who has left and does not answer any more.
 *
 * @throws Refusal TRANSITION_NOT_ALLOWED while nobody has taken the post, FORBIDDEN for whoever confirms for somebody who is there
 */
export function confirmingSide(
  personId: string,
  { leaving, successor }: HandoverStanding,
  at: Date,
): HandoverSide {
  demandTakenOver(successor, at);
  if (personId === successor.personId) return 'SUCCESSOR';
  if (personId === leaving.personId || hasLeft(leaving, at)) return 'LEAVING';
  throw new Refusal(
    'FORBIDDEN',
    'the two officers confirm; for one who has left, whoever coordinates',
    'input.handoverId',
  );
}

/**
 * When the caseload moves: at the hour that was stated, else when the one leaves; never before the other has begun.
 *
 * @returns null while it is not known
 */
export function caseloadMovesAt(stated: Date | null, { leaving, successor }: HandoverStanding): Date | null {
  const hour = stated ?? leaving.until;
  if (hour === null || successor === null) return null;
  return hour < successor.from ? successor.from : hour;
}
