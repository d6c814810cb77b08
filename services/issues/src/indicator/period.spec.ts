import { monthOf, monthsOf } from './period.js';

const now = new Date('2026-11-20T08:00:00Z');

describe('the period of an indicator', () => {
  it.each([
    ['2026-03', { from: '2026-03-01', until: '2026-04-01' }],
    ['2026-12', { from: '2026-12-01', until: '2027-01-01' }],
    ['2025', { from: '2025-01-01', until: '2026-01-01' }],
    [undefined, { from: '2026-11-01', until: '2026-12-01' }],
  ])('%s covers its months', (period, months) => {
    expect(monthsOf(period, now)).toEqual(months);
  });

  it.each(['2026-13', '2026-3', '26', 'March', ''])('refuses "%s"', (period) => {
    expect(() => monthsOf(period, now)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });

  it('belongs to the month in UTC', () => {
    expect(monthOf(new Date('2026-03-31T23:59:59.999Z'))).toBe('2026-03-01');
  });
});
