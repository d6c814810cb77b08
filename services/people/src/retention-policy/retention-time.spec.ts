import { isConfigurable, timeOf } from './retention-time.js';

const none = new Map<string, number>();

describe('the time of a kind of record', () => {
  it('is what the country laid down, beside what the release gives', () => {
    const time = timeOf('BRIEFING', new Map([['BRIEFING', 60]]));
    expect(time).toMatchObject({ days: 60, defaultDays: 90, leastDays: 30, mostDays: 365, follows: null });
  });

  it('can be laid down where there is a choice, and not where it ends with another', () => {
    expect(isConfigurable(timeOf('BRIEFING', none))).toBe(true);
    expect(isConfigurable(timeOf('OFFICIAL_ACT', none))).toBe(false);
    expect(isConfigurable(timeOf('UPLOAD', none))).toBe(false);
  });
});
