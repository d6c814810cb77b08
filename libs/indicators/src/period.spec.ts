import { monthIn, periodOf, periodsOf } from './period.js';

describe('a period', () => {
  it.each([
    ['2026-03', { from: '2026-03-01', until: '2026-04-01' }],
    ['2026-12', { from: '2026-12-01', until: '2027-01-01' }],
    ['2026-Q1', { from: '2026-01-01', until: '2026-04-01' }],
    ['2026-Q4', { from: '2026-10-01', until: '2027-01-01' }],
    ['2025', { from: '2025-01-01', until: '2026-01-01' }],
    ['9999', { from: '9999-01-01', until: '10000-01-01' }],
  ])('%s covers its months', (name, months) => {
    expect(periodOf(name, 'period')).toEqual({ name, ...months });
  });

  it.each(['2026-13', '2026-3', '2026-Q5', '26', '0000', 'March', ''])('refuses "%s"', (period) => {
    expect(() => periodOf(period, 'period')).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', field: 'period' }),
    );
  });

  it('runs as the clocks of a place say', () => {
    const moment = new Date('2026-03-31T22:30:00Z');
    expect(monthIn('Europe/Vienna', moment)).toBe('2026-04');
    expect(monthIn('America/New_York', moment)).toBe('2026-03');
  });
});

describe('a series', () => {
  const namesOf = (...[asked, running]: Parameters<typeof periodsOf>) =>
    periodsOf(asked, running).map(({ name }) => name);

  it.each([
    ['2025-11', '2026-02', 'MONTH', ['2025-11', '2025-12', '2026-01', '2026-02']],
    ['2026', '2026', 'QUARTER', ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']],
    ['2025-05', '2026-02', 'QUARTER', ['2025-Q2', '2025-Q3', '2025-Q4', '2026-Q1']],
    ['2024-12', '2026-01', 'YEAR', ['2024', '2025', '2026']],
    ['2026-Q4', '2026-Q4', 'MONTH', ['2026-10', '2026-11', '2026-12']],
  ] as const)('from %s to %s by %s has each period once', (from, to, by, names) => {
    expect(namesOf({ from, to, by }, '2026-12')).toEqual(names);
  });

  it('ends with the period that runs', () => {
    expect(namesOf({ from: '2026', to: '2026', by: 'QUARTER' }, '2026-05')).toEqual(['2026-Q1', '2026-Q2']);
    expect(namesOf({ from: '2027', to: '2027', by: 'MONTH' }, '2026-05')).toEqual([]);
  });

  it.each([
    ['2026-03', '2026-02', 'to'],
    ['2020-12', '2026-01', 'to'],
    ['March', '2026-01', 'from'],
    ['2026-01', '2026-00', 'to'],
  ])('from %s to %s is refused', (from, to, field) => {
    expect(() => periodsOf({ from, to, by: 'MONTH' }, '2026-12')).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', field }),
    );
  });

  it('has up to sixty periods', () => {
    expect(namesOf({ from: '2021', to: '2025', by: 'MONTH' }, '2026-12')).toHaveLength(60);
  });
});
