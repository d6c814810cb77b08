import { Refusal } from '@vicinia/service-kit';
import {
  demandOpenAgenda,
  demandSitting,
  demandToCome,
  statusAfter,
  type MeetingFacts,
  type MeetingStatus,
  type MeetingStep,
} from './meeting-life.js';

const start = new Date('2026-03-01T18:00:00Z');
const early = new Date('2026-03-01T17:45:00Z');
const before = new Date('2026-03-01T17:44:59Z');
const after = new Date('2026-03-01T19:30:00Z');
const statuses: MeetingStatus[] = ['SCHEDULED', 'HELD', 'MINUTES_AGREED', 'CANCELLED'];
const steps: MeetingStep[] = ['hold', 'cancel', 'agreeMinutes'];

function meeting(status: MeetingStatus, hasMinutes = true): MeetingFacts {
  return { status, startsAt: start, minutesText: hasMinutes ? 'We met.' : null, isOpen: false };
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
  const allowed: Record<string, MeetingStatus> = {
    'SCHEDULED hold': 'HELD',
    'SCHEDULED cancel': 'CANCELLED',
    'HELD agreeMinutes': 'MINUTES_AGREED',
  };

  for (const status of statuses) {
    for (const step of steps) {
      const target = allowed[`${status} ${step}`];
      if (target === undefined) {
        it(`refuses to ${step} when ${status}`, () => {
          expect(codeOf(() => statusAfter(step, meeting(status), after))).toBe('TRANSITION_NOT_ALLOWED');
        });
      } else {
        it(`goes from ${status} to ${target} by ${step}`, () => {
          expect(statusAfter(step, meeting(status), after)).toBe(target);
        });
      }
    }
  }

  it('is not held before it begins, at most a quarter of an hour before its time', () => {
    expect(codeOf(() => statusAfter('hold', meeting('SCHEDULED'), before))).toBe('TRANSITION_NOT_ALLOWED');
    expect(statusAfter('hold', meeting('SCHEDULED'), early)).toBe('HELD');
    expect(statusAfter('hold', meeting('SCHEDULED'), start)).toBe('HELD');
  });

  it('can be cancelled before it begins', () => {
    expect(statusAfter('cancel', meeting('SCHEDULED'), before)).toBe('CANCELLED');
  });

  it('has no agreed minutes without minutes', () => {
    expect(codeOf(() => statusAfter('agreeMinutes', meeting('HELD', false), after))).toBe(
      'TRANSITION_NOT_ALLOWED',
    );
  });

  it.each([
    ['SCHEDULED', 'allowed'],
    ['HELD', 'TRANSITION_NOT_ALLOWED'],
    ['MINUTES_AGREED', 'TRANSITION_NOT_ALLOWED'],
    ['CANCELLED', 'TRANSITION_NOT_ALLOWED'],
  ] as const)('when %s, a change of the agenda is %s', (status, outcome) => {
    expect(
      codeOf(() => {
        demandOpenAgenda(meeting(status));
      }),
    ).toBe(outcome);
  });

  it.each([
    ['SCHEDULED', before, 'TRANSITION_NOT_ALLOWED'],
    ['SCHEDULED', start, 'allowed'],
    ['HELD', after, 'allowed'],
    ['MINUTES_AGREED', after, 'TRANSITION_NOT_ALLOWED'],
    ['CANCELLED', after, 'TRANSITION_NOT_ALLOWED'],
  ] as const)('when %s at %p, a decision or attendance is %s', (status, at, outcome) => {
    expect(
      codeOf(() => {
        demandSitting(meeting(status), at);
      }),
    ).toBe(outcome);
  });

  it('says who may come until the meeting begins, and not the same twice', () => {
    const to = (opens: boolean, at: Date, facts: Partial<MeetingFacts> = {}): string =>
      codeOf(() => {
        demandToCome({ ...meeting('SCHEDULED'), ...facts }, opens, at);
      });
    expect([to(true, before), to(false, before, { isOpen: true })]).toEqual(['allowed', 'allowed']);
    for (const refused of [
      to(false, before),
      to(true, before, { isOpen: true }),
      to(true, early),
      to(true, before, { status: 'CANCELLED' }),
    ])
      expect(refused).toBe('TRANSITION_NOT_ALLOWED');
  });
});
