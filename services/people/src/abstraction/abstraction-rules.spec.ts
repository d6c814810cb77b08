import { minutesAway, type TimeAway } from './abstraction-rules.js';

const today = '2026-06-15';
const away: TimeAway = { from: '2026-06-10', until: '2026-06-12', hours: 20.5 };

describe('time away from a team', () => {
  it.each([
    [away, 1_230],
    [{ ...away, hours: 72 }, 4_320],
    [{ from: today, until: today, hours: 1 }, 60],
    [{ from: '2025-06-14', until: '2025-06-14', hours: 8 }, 480],
  ])('of %j is %i minutes', (time, minutes) => {
    expect(minutesAway(time, today)).toBe(minutes);
  });

  it.each([
    ['more hours than the days have', { ...away, hours: 73 }],
    ['none', { ...away, hours: 0 }],
    ['days to come', { ...away, until: '2026-06-16' }],
    ['an end before its beginning', { ...away, until: '2026-06-09' }],
    ['too many days', { ...away, from: '2026-04-01' }],
    ['days too long ago', { from: '2025-06-13', until: '2025-06-13', hours: 8 }],
    ['no number', { ...away, hours: Number.NaN }],
  ])('is not of %s', (_, time) => {
    expect(() => minutesAway(time, today)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });
});
