import { retentionKinds } from '@vicinia/events';
import { retentionRules, type RetentionRule } from './retention-rules.js';
import { daysOf } from './retention-rounds.js';

const none = new Map<string, number>();

describe('the time for which records are kept', () => {
  it.each(retentionKinds)('of %s is within its bounds', (kind) => {
    const { days, least, most }: RetentionRule = retentionRules[kind];
    expect(days).toBeGreaterThanOrEqual(least);
    expect(days).toBeLessThanOrEqual(most);
    expect(daysOf(kind, none)).toBe(days);
  });

  it('is the one that the country has laid down', () => {
    expect(daysOf('BRIEFING', new Map([['BRIEFING', 60]]))).toBe(60);
  });

  it('is never beyond the bounds, whatever an earlier release allowed', () => {
    expect(daysOf('BRIEFING', new Map([['BRIEFING', 1]]))).toBe(30);
    expect(daysOf('BRIEFING', new Map([['BRIEFING', 9_999]]))).toBe(365);
  });

  it('of what ends with another kind is the time of that one', () => {
    expect(daysOf('OFFICIAL_ACT', new Map([['IDENTITY', 700]]))).toBe(700);
  });
});
