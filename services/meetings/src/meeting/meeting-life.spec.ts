import { Refusal } from '@vicinia/service-kit';
import {
  demandOpenAgenda,
  demandSitting,
  stateAfter,
  type MeetingFacts,
  type MeetingState,
  type MeetingStep,
} from './meeting-life.js';

const start = new Date('2026-03-01T18:00:00Z');
const early = new Date('2026-03-01T17:45:00Z');
const before = new Date('2026-03-01T17:44:59Z');
const after = new Date('2026-03-01T19:30:00Z');
const states: MeetingState[] = ['SCHEDULED', 'HELD', 'MINUTES_AGREED', 'CANCELLED'];
const steps: MeetingStep[] = ['hold', 'cancel', 'agreeMinutes'];

function meeting(state: MeetingState, hasMinutes = true): MeetingFacts {
  return { state, startsAt: start, minutesText: hasMinutes ? 'We met.' : null };
}

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
  }
  return 'allowed';
}

describe('the life of a meeting', () => {
  const allowed: Record<string, MeetingState> = {
    'SCHEDULED hold': 'HELD',
    'SCHEDULED cancel': 'CANCELLED',
    'HELD agreeMinutes': 'MINUTES_AGREED',
  };

  for (const state of states) {
    for (const step of steps) {
      const target = allowed[`${state} ${step}`];
      if (target === undefined) {
        it(`refuses to ${step} when ${state}`, () => {
          expect(codeOf(() => stateAfter(step, meeting(state), after))).toBe('TRANSITION_NOT_ALLOWED');
        });
      } else {
        it(`goes from ${state} to ${target} by ${step}`, () => {
          expect(stateAfter(step, meeting(state), after)).toBe(target);
        });
      }
    }
  }

  it('is not held before it begins, at most a quarter of an hour before its time', () => {
    expect(codeOf(() => stateAfter('hold', meeting('SCHEDULED'), before))).toBe('TRANSITION_NOT_ALLOWED');
    expect(stateAfter('hold', meeting('SCHEDULED'), early)).toBe('HELD');
    expect(stateAfter('hold', meeting('SCHEDULED'), start)).toBe('HELD');
  });

  it('can be cancelled before it begins', () => {
    expect(stateAfter('cancel', meeting('SCHEDULED'), before)).toBe('CANCELLED');
  });

  it('has no agreed minutes without minutes', () => {
    expect(codeOf(() => stateAfter('agreeMinutes', meeting('HELD', false), after))).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
  });

  it.each([
    ['SCHEDULED', 'allowed'],
    ['HELD', 'TRANSITION_NOT_ALLOWED'],
    ['MINUTES_AGREED', 'TRANSITION_NOT_ALLOWED'],
    ['CANCELLED', 'TRANSITION_NOT_ALLOWED'],
  ] as const)('when %s, a change of the agenda is %s', (state, outcome) => {
    expect(
      codeOf(() => {
        demandOpenAgenda(meeting(state));
      }),
    ).toBe(outcome);
  });

  it.each([
    ['SCHEDULED', before, 'TRANSITION_NOT_ALLOWED'],
    ['SCHEDULED', start, 'allowed'],
    ['HELD', after, 'allowed'],
    ['MINUTES_AGREED', after, 'TRANSITION_NOT_ALLOWED'],
    ['CANCELLED', after, 'TRANSITION_NOT_ALLOWED'],
  ] as const)('when %s at %p, a decision or attendance is %s', (state, at, outcome) => {
    expect(
      codeOf(() => {
        demandSitting(meeting(state), at);
      }),
    ).toBe(outcome);
  });
});
