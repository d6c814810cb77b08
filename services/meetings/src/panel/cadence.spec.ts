import fc from 'fast-check';
import { nextSitting } from './cadence.js';

const VIENNA = 'Europe/Vienna';

describe('the cadence of a panel', () => {
  it('every six weeks falls on the same weekday', () => {
    expect(nextSitting({ every: 6, unit: 'WEEKS' }, new Date('2026-01-07T17:00:00Z'), VIENNA)).toEqual(
      new Date('2026-02-18T17:00:00Z'),
    );
  });

  it('keeps the clock on the wall when summer time begins in between', () => {
    expect(nextSitting({ every: 2, unit: 'WEEKS' }, new Date('2026-03-18T17:00:00Z'), VIENNA)).toEqual(
      new Date('2026-04-01T16:00:00Z'),
    );
  });

  it('keeps the clock on the wall when summer time ends in between', () => {
    expect(nextSitting({ every: 1, unit: 'MONTHS' }, new Date('2026-10-13T16:00:00Z'), VIENNA)).toEqual(
      new Date('2026-11-10T17:00:00Z'),
    );
  });

  it('every month keeps the weekday of the month: the second Tuesday', () => {
    expect(nextSitting({ every: 1, unit: 'MONTHS' }, new Date('2026-01-13T17:00:00Z'), VIENNA)).toEqual(
      new Date('2026-02-10T17:00:00Z'),
    );
  });

  it('a fifth Thursday becomes the last where a month has only four', () => {
    expect(nextSitting({ every: 1, unit: 'MONTHS' }, new Date('2026-01-29T17:00:00Z'), VIENNA)).toEqual(
      new Date('2026-02-26T17:00:00Z'),
    );
  });

  it('turns the year', () => {
    expect(nextSitting({ every: 2, unit: 'MONTHS' }, new Date('2026-12-01T17:00:00Z'), VIENNA)).toEqual(
      new Date('2027-02-02T17:00:00Z'),
    );
  });

  it('always lies after the sitting before, on the same weekday and at the same local time', () => {
    const local = new Intl.DateTimeFormat('en-GB', {
      timeZone: VIENNA,
      weekday: 'short',
      hour: 'numeric',
      minute: 'numeric',
    });
    const evenings = fc
      .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
      .map((date) => {
        date.setUTCHours(17, 30, 0, 0);
        return date;
      });
    fc.assert(
      fc.property(
        evenings,
        fc.integer({ min: 1, max: 52 }),
        fc.constantFrom('WEEKS' as const, 'MONTHS' as const),
        (previous, every, unit) => {
          const next = nextSitting({ every, unit }, previous, VIENNA);
          expect(next.getTime()).toBeGreaterThan(previous.getTime());
          expect(local.format(next)).toBe(local.format(previous));
        },
      ),
    );
  });
});
