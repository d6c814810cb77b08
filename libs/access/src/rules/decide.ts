import type { Role } from '@vicinia/events';
import type { OfficeHolder } from '../participation/by-office.js';
import { ANONYMOUS, type Grant, type Principal } from '../principal/principal.js';
import { accessTable, type Rule } from './access-table.js';
import type { Capacity, CapacityOfOrganisation, Clause } from './clause.js';
import { answersForSeat, type Seat } from './seat.js';
import { isWithin } from './within.js';

/** What is known of the record that somebody wants to see or change. */
export interface Facts {
  /** Paths of the territory concerned: the present one, and the former one while the structure changes. */
  readonly territoryPaths?: readonly string[] | undefined;
  readonly municipalityIds?: readonly string[] | undefined;
  /** True where the country holds matters of this kind to be sensitive. */
  readonly isSensitive?: boolean | undefined;
  /** Persons whom the record is about. */
  readonly selfIds?: readonly (string | null)[] | undefined;
  /** True when the caller proved to hold the receipt. */
  readonly holdsReceipt?: boolean | undefined;
  /** Who takes part now, by capacity, each in their own right or by an office that holds: nobody is a bare id here. */
  readonly participants?: Partial<Record<Capacity, readonly OfficeHolder[]>> | undefined;
  /** Organisations that take part now, by capacity: whoever holds a post to act for one takes part for it. */
  readonly organisations?: Partial<Record<CapacityOfOrganisation, readonly string[]>> | undefined;
  /** The seat, where the record is a post or an appointment: without it nobody is let in who needs one. */
  readonly seat?: Seat | undefined;
  /** Persons who are kept out whatever they hold, for example an officer whom a complaint concerns. */
  readonly excludedPersonIds?: readonly string[] | undefined;
}

export type Decision = 'allowed' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'STAFF_ACCESS_SUSPENDED';

/**
 * Decides by the access table. Exceptions win over every clause; a rule that is not in the table is refused.
 *
 * @param principal who asks, with the grants that hold now
 * @param rule name of a row of the table
 */
export function decide(principal: Principal, rule: Rule, facts: Facts = {}): Decision {
  const clauses: readonly Clause[] = Object.hasOwn(accessTable, rule) ? accessTable[rule] : [];
  if (principal.personId !== null && facts.excludedPersonIds?.includes(principal.personId))
    return 'FORBIDDEN';
  if (clauses.some((clause) => applies(clause, { principal, rule }, facts))) return 'allowed';
  if (principal.personId === null) return 'UNAUTHENTICATED';
  const wouldApply =
    principal.staffAccessSuspended &&
    clauses.some((clause) => applies(clause, { principal: awake(principal), rule }, facts));
  return wouldApply ? 'STAFF_ACCESS_SUSPENDED' : 'FORBIDDEN';
}

/** Whether a rule lets in everybody, signed in or not, as long as no record keeps somebody out. */
export function isForAnybody(rule: Rule): boolean {
  return decide(ANONYMOUS, rule) === 'allowed';
}

/** The grants of a principal that a rule's clauses accept, for filters over many rows: ordinary or sensitive ones. */
export function grantsFor(
  principal: Principal,
  rule: Rule,
  { isSensitive = false }: Pick<Facts, 'isSensitive'> = {},
): readonly Grant[] {
  if (principal.staffAccessSuspended) return [];
  const clauses: readonly Clause[] = Object.hasOwn(accessTable, rule) ? accessTable[rule] : [];
  return principal.grants.filter((grant) =>
    clauses.some(
      (clause) =>
        scopeKindOf(clause) === grant.scope.kind &&
        !(isSensitive && clause.kind === 'ordinary') &&
        'roles' in clause &&
        opens({ principal, rule }, grant, clause.roles),
    ),
  );
}

/** Kind of the grants that a clause looks for. */
function scopeKindOf({ kind }: Clause): string {
  return kind === 'seat' || kind === 'ordinary' ? 'territory' : kind;
}

/** Who asks for which rule. */
interface Asked {
  readonly principal: Principal;
  readonly rule: Rule;
}

/** What is open to a program: what everybody sees, and what its grants name at a territory. */
const FOR_MACHINES: readonly Clause['kind'][] = ['public', 'territory', 'ordinary', 'seat'];

function applies(clause: Clause, asked: Asked, facts: Facts): boolean {
  const { principal, rule } = asked;
  if (principal.isMachine === true && !FOR_MACHINES.includes(clause.kind)) return false;
  switch (clause.kind) {
    case 'public':
      return true;
    case 'signedIn':
      return principal.personId !== null;
    case 'self':
      return isAmong(principal, facts.selfIds);
    case 'receipt':
      return facts.holdsReceipt === true;
    case 'participation':
      return takesPart(principal, facts.participants?.[clause.as]);
    case 'representation':
      return organisationsOf(principal).some((id) => facts.organisations?.[clause.as]?.includes(id));
    case 'territory':
      return (
        !principal.staffAccessSuspended && reachesTerritory(asked, clause.roles, facts.territoryPaths ?? [])
      );
    case 'ordinary':
      return facts.isSensitive !== true && applies({ ...clause, kind: 'territory' }, asked, facts);
    case 'seat':
      return (
        !principal.staffAccessSuspended &&
        reachesTerritory(asked, clause.roles, facts.territoryPaths ?? []) &&
        facts.seat !== undefined &&
        answersForSeat(principal, rule, facts.seat, facts.territoryPaths ?? [])
      );
    case 'municipality':
      return (
        !principal.staffAccessSuspended &&
        principal.grants.some(
          ({ role, scope }) =>
            scope.kind === 'municipality' &&
            clause.roles.includes(role) &&
            facts.municipalityIds?.includes(scope.municipalityId) === true,
        )
      );
  }
}

/** Organisations for which somebody acts. While grants are silent nobody can tell, so it waits like staff. */
export function organisationsOf({ grants, staffAccessSuspended }: Principal): string[] {
  return staffAccessSuspended
    ? []
    : grants.flatMap(({ scope }) => (scope.kind === 'organisation' ? [scope.organisationId] : []));
}

function isAmong(principal: Principal, personIds: readonly (string | null)[] | undefined): boolean {
  return principal.personId !== null && personIds?.includes(principal.personId) === true;
}

/** While grants are silent nobody can tell whether an office still holds: taking part by virtue of one waits like staff. */
function takesPart(principal: Principal, participants: readonly OfficeHolder[] = []): boolean {
  const counted = participants.filter(
    ({ byAppointment }) => !byAppointment || !principal.staffAccessSuspended,
  );
  return isAmong(
    principal,
    counted.map(({ personId }) => personId),
  );
}

/** Every path must be reached: while the structure changes, access is what old and new have in common. */
function reachesTerritory(
  { principal, rule }: Asked,
  roles: readonly Role[],
  paths: readonly string[],
): boolean {
  return (
    paths.length > 0 &&
    paths.every((path) =>
      principal.grants.some(
        (grant) =>
          grant.scope.kind === 'territory' &&
          opens({ principal, rule }, grant, roles) &&
          grant.scope.paths.length > 0 &&
          grant.scope.paths.every((granted) => isWithin(path, granted)),
      ),
    )
  );
}

/** A person's grant opens what names its role, a program's the rules that were named to it. */
function opens({ principal, rule }: Asked, { role, rules }: Grant, roles: readonly Role[]): boolean {
  return principal.isMachine === true ? rules?.includes(rule) === true : roles.includes(role);
}

function awake(principal: Principal): Principal {
  return { ...principal, staffAccessSuspended: false };
}
