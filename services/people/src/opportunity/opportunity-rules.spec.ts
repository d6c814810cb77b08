import { demandOpening, endOfOpportunity, isOpen, volunteerRole } from './opportunity-rules.js';

const at = new Date('2030-06-01T12:00:00Z');
const later = new Date('2030-07-01T00:00:00Z');

describe('an opportunity', () => {
  it('is open until its end, or until somebody closes it', () => {
    expect(isOpen({ until: later, closedAt: null }, at)).toBe(true);
    expect(isOpen({ until: later, closedAt: at }, at)).toBe(false);
    expect(isOpen({ until: at, closedAt: null }, at)).toBe(false);
    expect(() => {
      demandOpening({ until: at, closedAt: null }, at, 'id');
    }).toThrow(expect.objectContaining({ code: 'DEADLINE_PASSED' }));
  });

  it('is for roles to which people apply, not for officers or elected contacts', () => {
    expect(volunteerRole('ACTIVE_CITIZEN', 'role')).toBe('ACTIVE_CITIZEN');
    for (const role of ['SECURITY_OFFICER', 'WATCH_CONTACT'] as const)
      expect(() => volunteerRole(role, 'role')).toThrow('people apply to be');
  });

  it('ends within two years', () => {
    expect(endOfOpportunity(later, at, 'until')).toBe(later);
    for (const wrong of [at, new Date('2032-06-02T00:00:00Z')])
      expect(() => endOfOpportunity(wrong, at, 'until')).toThrow('within 2 years');
  });
});
