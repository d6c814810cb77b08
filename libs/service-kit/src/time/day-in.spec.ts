import { dayIn } from './day-in.js';

describe('the day that it is somewhere', () => {
  it.each([
    ['Europe/Vienna', '2026-04-01'],
    ['UTC', '2026-03-31'],
    ['America/Los_Angeles', '2026-03-31'],
    ['Pacific/Auckland', '2026-04-01'],
  ])('is by the clocks of %s', (timeZone, day) => {
    expect(dayIn(timeZone, new Date('2026-03-31T22:30:00Z'))).toBe(day);
  });
});
