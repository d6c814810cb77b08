import { lastDayOf, pastDay } from './key-figure-rules.js';

const at = new Date('2030-06-01T12:00:00Z');

describe('what is recorded about a key figure', () => {
  it('ends by itself, after the usual time or on a day within two years', () => {
    expect(lastDayOf(null, at, 12, 'day')).toBe('2031-06-01');
    expect(lastDayOf('2032-06-01', at, 12, 'day')).toBe('2032-06-01');
    for (const day of ['2030-05-31', '2032-06-02'])
      expect(() => lastDayOf(day, at, 12, 'day')).toThrow('within 24 months');
  });

  it('has happened', () => {
    expect(pastDay('2030-06-01', at, 'day')).toBe('2030-06-01');
    expect(() => pastDay('2030-06-03', at, 'day')).toThrow('not come yet');
  });
});
