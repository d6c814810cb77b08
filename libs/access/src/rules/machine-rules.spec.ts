import type { Principal } from '../principal/principal.js';
import { accessTable, type Rule } from './access-table.js';
import type { Clause } from './clause.js';
import { decide, grantsFor } from './decide.js';
import { machineRules } from './machine-rules.js';

const everyRule = Object.keys(accessTable) as Rule[];

function program(rules: readonly string[], more: Partial<Principal> = {}): Principal {
  const scope = { kind: 'territory' as const, territoryId: 't', paths: ['nation.a'] };
  return {
    personId: 'program',
    isMachine: true,
    grants: [{ grantId: '1', role: 'INTEGRATION', scope, rules }],
    staffAccessSuspended: false,
    ...more,
  };
}

/** As much as any clause could rest on, so that a rule is refused for no want of facts. */
const facts = (...territoryPaths: string[]) => ({
  territoryPaths,
  selfIds: ['program'],
  holdsReceipt: false,
  seat: { role: 'SECURITY_OFFICER' as const, overlappedPaths: null },
  participants: { member: [{ personId: 'program', byAppointment: false }] },
});

describe('a program', () => {
  it.each(machineRules)(
    'may do %s at its territory and below, where it is named, and nothing else',
    (rule) => {
      const allowed = everyRule.filter(
        (other) => decide(program([rule]), other, facts('nation.a.b')) === 'allowed',
      );
      const open = everyRule.filter((other) => decide(program([]), other, facts('nation.a.b')) === 'allowed');
      expect(allowed.filter((other) => !open.includes(other))).toEqual([rule]);
      for (const elsewhere of ['nation', 'nation.b', 'nation.ab'])
        expect(decide(program([rule]), rule, facts(elsewhere))).toBe('FORBIDDEN');
      expect(decide(program([rule]), rule, facts('nation.a.b', 'nation.b'))).toBe('FORBIDDEN');
    },
  );

  it('has without a rule what everybody has, and nothing that is open to persons', () => {
    const open = everyRule.filter((rule) => decide(program([]), rule, facts('nation.a')) === 'allowed');
    const isPublic = (rule: Rule) =>
      (accessTable[rule] as readonly Clause[]).some(({ kind }) => kind === 'public');
    expect(open).toEqual(everyRule.filter(isPublic));
  });

  it('finds by a list what it may see one by one', () => {
    for (const rule of machineRules) {
      expect(grantsFor(program([rule]), rule)).toHaveLength(1);
      expect(grantsFor(program([]), rule)).toHaveLength(0);
    }
  });

  it('fills posts below its territory, and none that the national lead alone gives', () => {
    const fill = (role: 'SECURITY_OFFICER' | 'REGIONAL_LEAD' | 'ANALYST', path: string) =>
      decide(program(['post.write']), 'post.write', {
        territoryPaths: [path],
        seat: { role, overlappedPaths: null },
      });
    expect(fill('SECURITY_OFFICER', 'nation.a.b')).toBe('allowed');
    expect(fill('SECURITY_OFFICER', 'nation.a')).toBe('FORBIDDEN');
    for (const role of ['REGIONAL_LEAD', 'ANALYST'] as const)
      expect(fill(role, 'nation.a.b')).toBe('FORBIDDEN');
  });

  it('waits like staff while grants are silent', () => {
    const silent = program(['issue.read'], { staffAccessSuspended: true });
    expect(decide(silent, 'issue.read', facts('nation.a'))).toBe('STAFF_ACCESS_SUSPENDED');
    expect(decide(silent, 'issue.lead', facts('nation.a'))).toBe('FORBIDDEN');
  });
});
