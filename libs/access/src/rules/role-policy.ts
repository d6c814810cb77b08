import type { LevelPurpose, Role } from '@vicinia/events';
import { CIVILIAN, COORDINATION, LEADS, NATIONAL, STAFF } from './role-groups.js';

/**
 * Where a role can exist. Countries name their own levels, so places are told by what a level is for: a region is where
 * unanswered matters end, a command coordinates what lies below it.
 */
export type PlaceOfRole = 'nation' | 'region' | 'command' | 'belowNation' | 'anyTerritory' | 'municipality';

/** What holds of the posts of one role. */
export interface RolePolicy {
  readonly at: PlaceOfRole;
  /** Whom a seat of the role can serve or speak for, beside its place. */
  readonly of?: readonly ('community' | 'organisation')[];
  /** Who creates, fills and ends such posts: in territories strictly below their own; the national lead everywhere. */
  readonly by: readonly Role[];
}

/**
 * Which role exists where, and who may create, fill and end its posts. A role that gives much is given from far above;
 * nobody makes a post on the level of their own.
 */
export const rolePolicy: Readonly<Record<Role, RolePolicy>> = {
  NATIONAL_LEAD: { at: 'nation', by: NATIONAL },
  REGIONAL_LEAD: { at: 'region', by: NATIONAL },
  OVERSIGHT: { at: 'anyTerritory', by: NATIONAL },
  ANALYST: { at: 'anyTerritory', by: NATIONAL },
  INTEGRATION: { at: 'anyTerritory', by: NATIONAL },
  SECURITY_COORDINATOR: { at: 'command', by: LEADS },
  SECURITY_MUNICIPAL_COUNCILLOR: { at: 'municipality', by: COORDINATION },
  SECURITY_OFFICER: { at: 'belowNation', by: COORDINATION },
  SECURITY_PARTNER: { at: 'belowNation', of: ['community', 'organisation'], by: COORDINATION },
  NEIGHBOURHOOD_OFFICER: { at: 'belowNation', by: COORDINATION },
  SUPPORT_OFFICER: { at: 'belowNation', by: COORDINATION },
  LIAISON_OFFICER: { at: 'anyTerritory', of: ['community'], by: COORDINATION },
  VIRTUAL_OFFICER: { at: 'anyTerritory', by: COORDINATION },
  SPECIAL_CONSTABLE: { at: 'belowNation', by: COORDINATION },
  ACTIVE_CITIZEN: { at: 'belowNation', by: COORDINATION },
  WATCH_CONTACT: { at: 'belowNation', by: COORDINATION },
  MEDIATOR: { at: 'anyTerritory', of: ['community', 'organisation'], by: COORDINATION },
};

/** Roles whose holders answer to the public and may show it a card. */
export const publicRoles: readonly Role[] = [
  ...COORDINATION,
  'SECURITY_MUNICIPAL_COUNCILLOR',
  'SECURITY_OFFICER',
  'NEIGHBOURHOOD_OFFICER',
  'SUPPORT_OFFICER',
  'LIAISON_OFFICER',
  'VIRTUAL_OFFICER',
  'SPECIAL_CONSTABLE',
  'OVERSIGHT',
];

/** Roles to which somebody comes by applying for an opportunity (S0; S2 4.1.2); a contact of a watch group is elected. */
export const volunteerRoles: readonly Role[] = ['SECURITY_PARTNER', 'SPECIAL_CONSTABLE', 'ACTIVE_CITIZEN'];

/** Staff who work in neighbourhood teams, of all of whom a team is a share (S2 1.1.1). */
export const teamRoles: readonly Role[] = [...STAFF, 'LIAISON_OFFICER', 'VIRTUAL_OFFICER'];

/** Those of them who are not sworn. */
export const civilianRoles: readonly Role[] = CIVILIAN;

/** A territory, as far as it decides which roles exist there. */
export interface PlaceForRoles {
  readonly isNation: boolean;
  readonly levelPurposes: readonly LevelPurpose[];
}

/** Says whether a role can have a post in a territory. */
export function existsInTerritory(role: Role, { isNation, levelPurposes }: PlaceForRoles): boolean {
  switch (rolePolicy[role].at) {
    case 'nation':
      return isNation;
    case 'region':
      return !isNation && levelPurposes.includes('ENDS_AT');
    case 'command':
      return !isNation && levelPurposes.includes('COORDINATES');
    case 'belowNation':
      return !isNation;
    case 'anyTerritory':
      return true;
    case 'municipality':
      return false;
  }
}
