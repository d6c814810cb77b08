import { latestDay } from './happened-on.js';

describe('the latest day on which something may have happened', () => {
  it.each([
    ['2026-03-01T22:59:59.000Z', 'Europe/Vienna', '2026-03-01'],
    ['2026-03-01T23:00:01.000Z', 'Europe/Vienna', '2026-03-02'],
    ['2026-03-01T23:00:01.000Z', 'UTC', '2026-03-01'],
    ['2026-03-29T22:00:01.000Z', 'Europe/Vienna', '2026-03-30'],
  ])('at %s in %s is %s', (at, timeZone, day) => {
    expect(latestDay(new Date(at), timeZone)).toBe(day);
  });

  it('is that at the end of the hour where the hour alone is known', () => {
    expect(latestDay(new Date('2026-03-01T18:00:00.000Z'), 'Asia/Kolkata')).toBe('2026-03-02');
    expect(latestDay(new Date('2026-03-01T22:00:00.000Z'), 'Europe/Vienna')).toBe('2026-03-01');
  });
});
