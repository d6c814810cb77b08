import { Refusal } from '@vicinia/service-kit';

/** Where a meeting stands. */
export type MeetingStatus = 'SCHEDULED' | 'HELD' | 'MINUTES_AGREED' | 'CANCELLED';

/** What can happen to a meeting. */
export type MeetingStep = 'hold' | 'cancel' | 'agreeMinutes';

/** What the life of a meeting depends on. */
export interface MeetingFacts {
  readonly status: MeetingStatus;
  readonly startsAt: Date;
  readonly minutesText: string | null;
  readonly isOpen: boolean;
}

/** A meeting may begin this much before its time. */
const EARLY_MILLISECONDS = 15 * 60 * 1000;

const STEPS: Readonly<Record<MeetingStep, { readonly from: MeetingStatus; readonly to: MeetingStatus }>> = {
  hold: { from: 'SCHEDULED', to: 'HELD' },
  cancel: { from: 'SCHEDULED', to: 'CANCELLED' },
  agreeMinutes: { from: 'HELD', to: 'MINUTES_AGREED' },
};

/**
 * The status after a step.
 *
 * @throws Refusal TRANSITION_NOT_ALLOWED when the life of a meeting does not lead there: a meeting is held once it has
 *   begun, cancelled before it is held, and its minutes are agreed once there are some
 */
export function statusAfter(step: MeetingStep, meeting: MeetingFacts, at: Date): MeetingStatus {
  const { from, to } = STEPS[step];
  if (meeting.status !== from) throw notAllowed(`a meeting that is ${meeting.status} does not become ${to}`);
  if (step === 'hold' && !hasBegun(meeting, at))
    throw notAllowed('a meeting that has not begun was not held');
  if (step === 'agreeMinutes' && meeting.minutesText === null)
    throw notAllowed('there are no minutes to agree on');
  return to;
}

/** @throws Refusal TRANSITION_NOT_ALLOWED unless the agenda can still change */
export function demandOpenAgenda(meeting: MeetingFacts): void {
  if (meeting.status !== 'SCHEDULED')
    throw notAllowed(`the agenda of a meeting that is ${meeting.status} is closed`);
}

/** @throws Refusal TRANSITION_NOT_ALLOWED unless the meeting sits or has sat, and its minutes are not agreed yet */
export function demandSitting(meeting: MeetingFacts, at: Date): void {
  const sits = meeting.status === 'HELD' || (meeting.status === 'SCHEDULED' && hasBegun(meeting, at));
  if (!sits)
    throw notAllowed(
      `a meeting that is ${meeting.status} and ${hasBegun(meeting, at) ? 'begun' : 'not begun'} takes no records`,
    );
}

/**
 * @param opens whether it is to be open, or not any more
 * @throws Refusal TRANSITION_NOT_ALLOWED unless the meeting is to come and is not so already
 */
export function demandToCome(meeting: MeetingFacts, opens: boolean, at: Date): void {
  if (meeting.status !== 'SCHEDULED' || hasBegun(meeting, at))
    throw notAllowed('who may come is settled once a meeting has begun or is cancelled');
  if (meeting.isOpen === opens) throw notAllowed(`the meeting is ${opens ? 'open already' : 'not open'}`);
}

/** @throws Refusal TRANSITION_NOT_ALLOWED before somebody has written minutes */
export function demandMinutes(meeting: MeetingFacts): void {
  if (meeting.minutesText === null)
    throw notAllowed('nobody has written minutes to which files could belong');
}

/** People do not wait for the clock when all are there. */
function hasBegun(meeting: MeetingFacts, at: Date): boolean {
  return meeting.startsAt.getTime() - EARLY_MILLISECONDS <= at.getTime();
}

function notAllowed(message: string): Refusal {
  return new Refusal('TRANSITION_NOT_ALLOWED', message);
}
