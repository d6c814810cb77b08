import { Refusal } from '@vicinia/service-kit';
import { caseloadMovesAt, confirmingSide, demandOpen, takesOver, type Tenancy } from './handover-life.js';

const day = (number: number): Date => new Date(Date.UTC(2030, 0, number));
const held = (personId: string, from: number, until: number | null = null): Tenancy => ({
  personId,
  from: day(from),
  until: until === null ? null : day(until),
  revoked: false,
});
const codeOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error instanceof Refusal ? error.code : error;
  }
};

describe('the life of a handover', () => {
  const leaving = held('leaving', 1, 20);
  const successor = held('successor', 10);

  it.each([
    ['successor', successor, 15, 'SUCCESSOR'],
    ['leaving', successor, 15, 'LEAVING'],
    ['coordinator', successor, 15, 'FORBIDDEN'],
    ['coordinator', successor, 20, 'LEAVING'],
    ['leaving', null, 15, 'TRANSITION_NOT_ALLOWED'],
    ['leaving', held('successor', 10, 12), 15, 'TRANSITION_NOT_ALLOWED'],
    ['successor', held('successor', 30), 25, 'SUCCESSOR'],
  ] as const)('lets %s, with %j, on day %i confirm as %s', (who, next, on, side) => {
    expect(codeOf(() => confirmingSide(who, { leaving, successor: next }, day(on)))).toBe(side);
  });

  it.each([
    ['when the one leaves', null, successor, 20],
    ['at the hour that was stated', day(15), successor, 15],
    ['not before a late successor begins', null, held('successor', 30), 30],
    ['not before the successor begins, whatever was stated', day(5), successor, 10],
  ] as const)('moves the caseload %s', (_name, stated, next, on) => {
    expect(caseloadMovesAt(stated, { leaving, successor: next })).toEqual(day(on));
  });

  it('does not know when the caseload moves while nobody takes over, or nobody leaves', () => {
    expect(caseloadMovesAt(day(15), { leaving, successor: null })).toBeNull();
    expect(caseloadMovesAt(null, { leaving: held('leaving', 1), successor })).toBeNull();
  });

  it('has no successor in somebody who was taken off the post again', () => {
    expect(takesOver(held('successor', 10, 12), day(12))).toBe(false);
    expect(takesOver(held('successor', 10, 12), day(11))).toBe(true);
    expect(takesOver(null, day(11))).toBe(false);
  });

  it('ends when it is closed', () => {
    expect(
      codeOf(() => {
        demandOpen({ status: 'OPEN' });
      }),
    ).toBeUndefined();
    expect(
      codeOf(() => {
        demandOpen({ status: 'CLOSED' });
      }),
    ).toBe('TRANSITION_NOT_ALLOWED');
  });
});
