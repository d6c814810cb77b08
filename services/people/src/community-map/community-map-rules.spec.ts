import { expiryOf, needsConsent } from './community-map-rules.js';

const at = new Date('2030-06-01T12:00:00Z');

describe('entries of a community map', () => {
  it('need the consent of whom they name', () => {
    expect([needsConsent('RELATIONSHIP', null), needsConsent('CONTACT_POINT', null)]).toEqual([true, true]);
    expect([needsConsent('PLACE', null), needsConsent('PLACE', 'person')]).toEqual([false, true]);
  });

  it('end after two years, or on a day within five', () => {
    expect(expiryOf(null, at, 'day')).toBe('2032-06-01');
    expect(expiryOf('2035-06-01', at, 'day')).toBe('2035-06-01');
    for (const day of ['2030-05-31', '2035-06-02'])
      expect(() => expiryOf(day, at, 'day')).toThrow('within 5 years');
  });
});
