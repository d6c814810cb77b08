import { roles, type Role } from '@vicinia/events';
import type { Principal } from '../principal/principal.js';
import { defaultPurposes } from '../territories/default-purposes.js';
import { decide } from './decide.js';
import { existsInTerritory, rolePolicy } from './role-policy.js';

function holder(role: Role, path: string): Principal {
  return {
    personId: 'holder',
    grants: [{ grantId: '1', role, scope: { kind: 'territory', territoryId: 't', paths: [path] } }],
    staffAccessSuspended: false,
  };
}

const decides = (principal: Principal, role: Role, path: string, overlapped: string[][] | null = null) =>
  decide(principal, 'post.write', { territoryPaths: [path], seat: { role, overlappedPaths: overlapped } });

describe('the policy of roles', () => {
  it('has a row for every role', () => {
    expect(Object.keys(rolePolicy).sort()).toEqual([...roles].sort());
  });

  it('lets nobody write a post of which nobody says what seat it is', () => {
    const territoryPaths = ['nation.a'];
    expect(decide(holder('NATIONAL_LEAD', 'nation'), 'post.write', { territoryPaths })).toBe('FORBIDDEN');
  });

  it.each([...roles])('lets nobody but the national lead make %s on the level of their own', (role) => {
    for (const maker of roles.filter((each) => each !== 'NATIONAL_LEAD')) {
      expect(decides(holder(maker, 'nation.a'), role, 'nation.a')).toBe('FORBIDDEN');
    }
    expect(decides(holder('NATIONAL_LEAD', 'nation'), role, 'nation.a')).toBe('allowed');
  });

  it.each(['OVERSIGHT', 'ANALYST', 'INTEGRATION', 'NATIONAL_LEAD', 'REGIONAL_LEAD'] as const)(
    'leaves %s to the national lead alone',
    (role) => {
      for (const maker of roles.filter((each) => each !== 'NATIONAL_LEAD')) {
        expect(decides(holder(maker, 'nation'), role, 'nation.a.b')).toBe('FORBIDDEN');
      }
    },
  );

  it('lets a coordinator act on what is strictly below, and on no other coordinator', () => {
    const coordinator = holder('SECURITY_COORDINATOR', 'nation.a');
    expect(decides(coordinator, 'SECURITY_OFFICER', 'nation.a.b')).toBe('allowed');
    expect(decides(coordinator, 'SECURITY_COORDINATOR', 'nation.a.b')).toBe('FORBIDDEN');
    expect(decides(holder('REGIONAL_LEAD', 'nation.a'), 'SECURITY_COORDINATOR', 'nation.a.b')).toBe(
      'allowed',
    );
  });

  it('demands every territory that a municipality overlaps, and the national lead for one that overlaps none', () => {
    const coordinator = holder('SECURITY_COORDINATOR', 'nation.a');
    const councillor = (paths: string[][]) =>
      decides(coordinator, 'SECURITY_MUNICIPAL_COUNCILLOR', 'nation.a', paths);
    expect(councillor([['nation.a.b'], ['nation.a.c']])).toBe('allowed');
    expect(councillor([['nation.a.b'], ['nation.d.e']])).toBe('FORBIDDEN');
    expect(councillor([['nation.a.b', 'nation.d.b']])).toBe('FORBIDDEN');
    expect(councillor([])).toBe('FORBIDDEN');
    expect(decides(holder('NATIONAL_LEAD', 'nation'), 'SECURITY_MUNICIPAL_COUNCILLOR', 'nation.a', [])).toBe(
      'allowed',
    );
  });

  it.each([
    ['NATION REGION DISTRICT STATION BEAT', ['REGION'], ['REGION', 'DISTRICT']],
    ['NATION DISTRICT STATION', ['DISTRICT'], ['DISTRICT']],
    ['NATION ZONE DIVISION WIJK', ['ZONE'], ['ZONE']],
    ['NATION REGION PROVINCE DISTRICT STATION BEAT', ['REGION'], ['REGION', 'PROVINCE', 'DISTRICT']],
  ])('places roles in %s by what a level is for', (codes, regions, commands) => {
    const levels = codes.split(' ');
    const purposes = defaultPurposes(levels);
    const levelsOf = (role: Role): string[] =>
      levels.filter((_code, index) =>
        existsInTerritory(role, { isNation: index === 0, levelPurposes: purposes[index] ?? [] }),
      );
    expect(levelsOf('NATIONAL_LEAD')).toEqual(['NATION']);
    expect(levelsOf('REGIONAL_LEAD')).toEqual(regions);
    expect(levelsOf('SECURITY_COORDINATOR')).toEqual(commands);
    expect(levelsOf('SECURITY_OFFICER')).toEqual(levels.slice(1));
    expect(levelsOf('ANALYST')).toEqual(levels);
    expect(levelsOf('SECURITY_MUNICIPAL_COUNCILLOR')).toEqual([]);
  });
});
