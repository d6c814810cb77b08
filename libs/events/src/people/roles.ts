/** The roles of the partnership, in the words of the domain (S0; S2; S4). */
export const roles = [
  'SECURITY_OFFICER',
  'SECURITY_COORDINATOR',
  'SECURITY_MUNICIPAL_COUNCILLOR',
  'SECURITY_PARTNER',
  'NEIGHBOURHOOD_OFFICER',
  'SUPPORT_OFFICER',
  'LIAISON_OFFICER',
  'VIRTUAL_OFFICER',
  'SPECIAL_CONSTABLE',
  'ACTIVE_CITIZEN',
  'WATCH_CONTACT',
  'MEDIATOR',
  'REGIONAL_LEAD',
  'NATIONAL_LEAD',
  'ANALYST',
  'OVERSIGHT',
  'INTEGRATION',
] as const;

export type Role = (typeof roles)[number];
