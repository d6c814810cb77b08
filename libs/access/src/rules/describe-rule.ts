import type { Role } from '@vicinia/events';
import { accessTable, type Rule } from './access-table.js';
import type { Capacity, CapacityOfOrganisation, Clause } from './clause.js';

const CAPACITIES: Readonly<Record<Capacity, string>> = {
  stakeholder: 'stakeholders of the issue',
  measureOwner: 'the owner of the measure, or whoever takes part for it',
  namedOwner: 'whoever was named the owner of the measure, or takes part for it',
  member: 'members of the panel',
  chair: 'the chair of the panel',
  secretary: 'the secretary of the panel',
  fellow: 'whoever takes part in the same issue, panel or handover',
  handoverOfficer: 'the two officers of the handover',
  communityLiaison: 'the liaison officers of the community',
  mapKeeper: 'whoever holds the post, and the two officers of a handover of it that is open',
};

const ORGANISATIONS: Readonly<Record<CapacityOfOrganisation, string>> = {
  stakeholder: 'an organisation among the stakeholders of the issue',
  receiver: 'the organisation to which the issue is referred',
  party: 'the organisation concerned',
  measureOwner: 'the organisation that owns the measure',
  namedOwner: 'the organisation that was named the owner of the measure',
};

/**
 * Says in one sentence whom a rule lets in, for the descriptions of the schema.
 *
 * @param rule name of a row of the access table
 */
export function describeRule(rule: Rule): string {
  const clauses: readonly Clause[] = accessTable[rule];
  return `Access (${rule}): ${clauses.map(describeClause).join('; ')}.`;
}

function describeClause(clause: Clause): string {
  switch (clause.kind) {
    case 'public':
      return 'public';
    case 'signedIn':
      return 'anyone who is signed in';
    case 'self':
      return 'the person concerned';
    case 'receipt':
      return 'whoever holds the receipt';
    case 'territory':
      return `at the territory or above it ${listed(clause.roles)}`;
    case 'ordinary':
      return `where the matter is not sensitive, at the territory or above it ${listed(clause.roles)}`;
    case 'seat':
      return `at the territory or above it ${listed(clause.roles)}, as far as the policy of the post's role lets them`;
    case 'municipality':
      return `for the municipality ${listed(clause.roles)}`;
    case 'participation':
      return CAPACITIES[clause.as];
    case 'representation':
      return `whoever acts for ${ORGANISATIONS[clause.as]}`;
  }
}

function listed(roles: readonly Role[]): string {
  return roles.join(', ');
}
