import { roles, type Role } from '@vicinia/events';
import fc from 'fast-check';
import type { Grant, Principal } from '../principal/principal.js';
import { accessTable, type Rule } from './access-table.js';
import type { Clause } from './clause.js';
import { decide, grantsFor } from './decide.js';
import { isWithin } from './within.js';

const rules = Object.keys(accessTable) as Rule[];
const label = fc.constantFrom('a', 'b', 'c', 'd');
const path = fc.array(label, { minLength: 1, maxLength: 5 }).map((labels) => ['nation', ...labels].join('.'));
const role = fc.constantFrom(...roles);

function officer(grantedPath: string, heldRole: Role, extra: Partial<Principal> = {}): Principal {
  const grant: Grant = {
    grantId: '1',
    role: heldRole,
    scope: { kind: 'territory', territoryId: 't', paths: [grantedPath] },
  };
  return { personId: 'officer', grants: [grant], staffAccessSuspended: false, ...extra };
}

/** Rules that only a grant at a territory can open, so that nothing else explains a yes. */
const rulesByTerritoryOnly = rules.filter((rule) => {
  const clauses: readonly Clause[] = accessTable[rule];
  return clauses.every(({ kind }) => kind === 'territory' || kind === 'ordinary');
});

describe('access in random hierarchies', () => {
  it('never reaches sideways or up: a yes means that the territory is the granted one or below it', () => {
    fc.assert(
      fc.property(
        path,
        path,
        role,
        fc.constantFrom(...rulesByTerritoryOnly),
        (granted, asked, held, rule) => {
          if (decide(officer(granted, held), rule, { territoryPaths: [asked] }) === 'allowed') {
            expect(isWithin(asked, granted)).toBe(true);
          }
        },
      ),
    );
  });

  it('reaches everything below for a role that the rule names', () => {
    fc.assert(
      fc.property(path, fc.array(label, { maxLength: 3 }), (granted, below) => {
        const asked = [granted, ...below].join('.');
        expect(decide(officer(granted, 'SECURITY_OFFICER'), 'issue.lead', { territoryPaths: [asked] })).toBe(
          'allowed',
        );
      }),
    );
  });

  it('takes the name of a territory whole: a path that only begins alike is sideways', () => {
    expect(
      decide(officer('nation.a', 'SECURITY_OFFICER'), 'issue.lead', { territoryPaths: ['nation.ab'] }),
    ).toBe('FORBIDDEN');
  });

  it('lets exceptions win over every rule and every grant', () => {
    fc.assert(
      fc.property(path, role, fc.constantFrom(...rules), (granted, held, rule) => {
        const facts = { territoryPaths: [granted], selfIds: ['officer'], excludedPersonIds: ['officer'] };
        expect(decide(officer(granted, held), rule, facts)).toBe('FORBIDDEN');
      }),
    );
  });

  it('refuses what the table does not know', () => {
    fc.assert(
      fc.property(fc.string(), path, role, (name, granted, held) => {
        fc.pre(!rules.includes(name as Rule));
        expect(decide(officer(granted, held), name as Rule, { territoryPaths: [granted] })).toBe('FORBIDDEN');
      }),
    );
  });

  it('is the intersection of old and new while a territory moves', () => {
    fc.assert(
      fc.property(path, path, path, (granted, present, former) => {
        const decision = decide(officer(granted, 'SECURITY_OFFICER'), 'issue.lead', {
          territoryPaths: [present, former],
        });
        expect(decision === 'allowed').toBe(isWithin(present, granted) && isWithin(former, granted));
      }),
    );
  });
});

describe('access', () => {
  it('asks a stranger to sign in where a grant could open the door', () => {
    const stranger: Principal = { personId: null, grants: [], staffAccessSuspended: false };
    expect(decide(stranger, 'concern.answer', { territoryPaths: ['nation'] })).toBe('UNAUTHENTICATED');
  });

  it('suspends staff while grants are silent, and only what rests on grants', () => {
    const silent = officer('nation', 'SECURITY_OFFICER', { staffAccessSuspended: true });
    expect(decide(silent, 'issue.lead', { territoryPaths: ['nation.a'] })).toBe('STAFF_ACCESS_SUSPENDED');
    expect(decide(silent, 'issue.lead', { territoryPaths: ['elsewhere'] })).toBe('FORBIDDEN');
    expect(decide(silent, 'bulletin.readPublished')).toBe('allowed');
  });

  it('keeps sensitive concerns from civilians, one by one and in filters over many', () => {
    const support = officer('nation', 'SUPPORT_OFFICER');
    const sworn = officer('nation', 'NEIGHBOURHOOD_OFFICER');
    const sensitive = { territoryPaths: ['nation.a'], isSensitive: true };
    for (const rule of ['concern.read', 'concern.triage', 'concern.answer'] as const) {
      expect(decide(support, rule, { ...sensitive, isSensitive: false })).toBe('allowed');
      expect(decide(support, rule, sensitive)).toBe('FORBIDDEN');
      expect(decide(sworn, rule, sensitive)).toBe('allowed');
      expect(grantsFor(support, rule)).toHaveLength(1);
      expect(grantsFor(support, rule, { isSensitive: true })).toEqual([]);
      expect(grantsFor(sworn, rule, { isSensitive: true })).toHaveLength(1);
    }
  });

  it('opens to a receipt what no account opens', () => {
    const stranger: Principal = { personId: null, grants: [], staffAccessSuspended: false };
    expect(decide(stranger, 'concern.read', { holdsReceipt: true })).toBe('allowed');
    expect(decide(stranger, 'issue.read', { holdsReceipt: true })).toBe('UNAUTHENTICATED');
  });

  it('lets a councillor see the issues of their municipality and of no other', () => {
    const councillor: Principal = {
      personId: 'councillor',
      grants: [
        {
          grantId: '1',
          role: 'SECURITY_MUNICIPAL_COUNCILLOR',
          scope: { kind: 'municipality', municipalityId: 'm1' },
        },
      ],
      staffAccessSuspended: false,
    };
    expect(decide(councillor, 'issue.read', { municipalityIds: ['m1', 'm2'] })).toBe('allowed');
    expect(decide(councillor, 'issue.read', { municipalityIds: ['m2'] })).toBe('FORBIDDEN');
  });

  it('gives a partner nothing by territory: partners see what their participation opens', () => {
    for (const rule of rulesByTerritoryOnly) {
      expect(decide(officer('nation', 'SECURITY_PARTNER'), rule, { territoryPaths: ['nation.a'] })).toBe(
        'FORBIDDEN',
      );
    }
    expect(
      decide(officer('nation', 'SECURITY_PARTNER'), 'matrix.sign', {
        participants: { stakeholder: [{ personId: 'officer', byAppointment: true }] },
      }),
    ).toBe('allowed');
  });

  it('lets nobody take part by office while grants are silent, and everybody in their own right', () => {
    const silent = { ...officer('nation', 'SECURITY_PARTNER'), staffAccessSuspended: true };
    const takesPart = (byAppointment: boolean) =>
      decide(silent, 'matrix.sign', {
        participants: { stakeholder: [{ personId: 'officer', byAppointment }] },
      });
    expect(takesPart(true)).toBe('STAFF_ACCESS_SUSPENDED');
    expect(takesPart(false)).toBe('allowed');
  });

  it('lets whoever acts for an organisation do what the organisation takes part in, unless grants are silent', () => {
    const acting: Principal = {
      personId: 'p',
      grants: [
        { grantId: 'g', role: 'SECURITY_PARTNER', scope: { kind: 'organisation', organisationId: 'school' } },
      ],
      staffAccessSuspended: false,
    };
    const partOf = (...ids: string[]) => ({ organisations: { stakeholder: ids } });
    expect(decide(acting, 'matrix.sign', partOf('club', 'school'))).toBe('allowed');
    expect(decide(acting, 'matrix.sign', partOf('club'))).toBe('FORBIDDEN');
    expect(decide(acting, 'matrix.sign', { organisations: { receiver: ['school'] } })).toBe('FORBIDDEN');
    const silent = { ...acting, staffAccessSuspended: true };
    expect(decide(silent, 'matrix.sign', partOf('school'))).toBe('STAFF_ACCESS_SUSPENDED');
  });
});
