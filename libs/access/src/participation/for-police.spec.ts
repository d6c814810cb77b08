import { roles, type Role } from '@vicinia/events';
import { takesPartForPolice } from './for-police.js';

const holding = (role: Role) => ({
  personId: 'person',
  grants: [{ grantId: 'seat', role, scope: { kind: 'territory' as const, territoryId: 't', paths: ['n'] } }],
  staffAccessSuspended: false,
});

describe('taking part for the police', () => {
  it('is by an appointment of an officer or of somebody who works for the police', () => {
    expect(roles.filter((role) => !takesPartForPolice(holding(role), 'seat'))).toEqual([
      'SECURITY_MUNICIPAL_COUNCILLOR',
      'SECURITY_PARTNER',
      'ACTIVE_CITIZEN',
      'WATCH_CONTACT',
      'MEDIATOR',
      'ANALYST',
      'OVERSIGHT',
      'INTEGRATION',
    ]);
  });

  it('is by that appointment alone', () => {
    expect(takesPartForPolice(holding('SECURITY_OFFICER'), 'another')).toBe(false);
    expect(takesPartForPolice(holding('SECURITY_OFFICER'), null)).toBe(false);
  });
});
