import { monthOf, monthsUntil } from './months.js';

describe('the months of a trend', () => {
  it('lead over a new year to the last one', () => {
    expect(monthsUntil('2026-02', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02']);
  });

  it('are those of the calendar', () => {
    expect(monthOf(new Date(2026, 0, 31, 12))).toBe('2026-01');
  });
});
