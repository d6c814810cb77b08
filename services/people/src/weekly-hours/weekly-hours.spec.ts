import { closedDaysArgument, holdsAt, hoursArgument } from './weekly-hours.js';

const MONDAY = { day: 'MONDAY', from: '08:00', until: '12:00' } as const;

describe('weekly hours', () => {
  it('are in order, and do not overlap on a day', () => {
    const friday = { day: 'FRIDAY', from: '00:00', until: '24:00' } as const;
    const afternoon = { day: 'MONDAY', from: '12:00', until: '16:00' } as const;
    expect(hoursArgument([friday, afternoon, MONDAY], 'hours')).toEqual([MONDAY, afternoon, friday]);
    expect(() => hoursArgument([MONDAY, { ...MONDAY, from: '11:59', until: '13:00' }], 'hours')).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', field: 'hours.1.from' }),
    );
  });

  it.each([
    ['8:00', '12:00'],
    ['24:00', '24:00'],
    ['12:00', '12:00'],
    ['22:00', '06:00'],
    ['08:00', '24:30'],
    ['08:60', '12:00'],
  ])('are refused from %s until %s', (from, until) => {
    expect(() => hoursArgument([{ day: 'MONDAY', from, until }], 'hours')).toThrow('hours');
  });

  it('hold by the clock of the place, also after it was put forward', () => {
    const sunday = { hours: [{ day: 'SUNDAY', from: '08:00', until: '09:00' } as const], closed: [] };
    // In Vienna 8 o'clock is 7:00 UTC on the Sunday before summer time, and 6:00 UTC on that on which it begins.
    expect(holdsAt(sunday, 'Europe/Vienna', new Date('2030-03-24T07:00:00Z'))).toBe(true);
    expect(holdsAt(sunday, 'Europe/Vienna', new Date('2030-03-31T06:00:00Z'))).toBe(true);
    expect(holdsAt(sunday, 'Europe/Vienna', new Date('2030-03-31T07:00:00Z'))).toBe(false);
  });

  it('hold until midnight, and not on days that are closed', () => {
    const always = { hours: [{ day: 'TUESDAY', from: '00:00', until: '24:00' } as const], closed: [] };
    const night = new Date('2030-01-01T22:59:59Z');
    expect(holdsAt(always, 'Europe/Vienna', night)).toBe(true);
    const newYear = { ...always, closed: [{ from: '2029-12-24', until: '2030-01-01' }] };
    expect(holdsAt(newYear, 'Europe/Vienna', night)).toBe(false);
    expect(holdsAt(newYear, 'Europe/Vienna', new Date('2030-01-08T12:00:00Z'))).toBe(true);
  });

  it('are closed for days that end after they begin', () => {
    expect(() => closedDaysArgument([{ from: '2030-01-02', until: '2030-01-01' }], 'closed')).toThrow('366');
    expect(() => closedDaysArgument([{ from: '2030-01-02', until: '2032-01-01' }], 'closed')).toThrow('366');
  });
});
