import { demandBegun, demandTimes, demandToCome, lapseOf } from './training-rules.js';

const at = new Date('2026-06-01T12:00:00Z');
const day = (days: number) => new Date(at.getTime() + days * 86_400_000);

describe('a training session', () => {
  it.each([
    [day(-366), day(-365)],
    [day(1), day(63)],
    [day(731), day(732)],
  ])('may be from %s to %s', (startsAt, endsAt) => {
    expect(() => {
      demandTimes({ startsAt, endsAt }, at);
    }).not.toThrow();
  });

  it.each([
    ['too long ago', day(-367), day(-365)],
    ['too far ahead', day(732), day(733)],
    ['too long', day(1), day(64)],
    ['over before it begins', day(2), day(1)],
    ['of no length', day(2), day(2)],
  ])('is not %s', (_, startsAt, endsAt) => {
    expect(() => {
      demandTimes({ startsAt, endsAt }, at);
    }).toThrow();
  });

  it('is cancelled before it begins, and attended from then on', () => {
    const toCome = { startsAt: day(1), cancelledAt: null };
    const begun = { startsAt: at, cancelledAt: null };
    const cancelled = { startsAt: day(-1), cancelledAt: at };
    const refused = (work: () => void) => {
      expect(work).toThrow(expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED' }));
    };
    expect(() => {
      demandToCome(toCome, at);
      demandBegun(begun, at);
    }).not.toThrow();
    refused(() => {
      demandToCome(begun, at);
    });
    refused(() => {
      demandToCome({ ...toCome, cancelledAt: at }, at);
    });
    refused(() => {
      demandBegun(toCome, at);
    });
    refused(() => {
      demandBegun(cancelled, at);
    });
  });
});

describe('what was passed', () => {
  it.each([
    ['2026-06-01T12:00:00.000Z', 24, '2028-06-01T12:00:00.000Z'],
    ['2026-01-31T10:00:00.000Z', 1, '2026-02-28T10:00:00.000Z'],
    ['2027-08-31T10:00:00.000Z', 6, '2028-02-29T10:00:00.000Z'],
    ['2026-12-15T10:00:00.000Z', 1, '2027-01-15T10:00:00.000Z'],
  ])('on %s counts for %i months until %s', (passedAt, months, until) => {
    expect(lapseOf(new Date(passedAt), months)?.toISOString()).toBe(until);
  });

  it('counts for good where the country says so', () => {
    expect(lapseOf(at, null)).toBeNull();
  });
});
