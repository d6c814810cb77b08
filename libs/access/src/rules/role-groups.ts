import type { Role } from '@vicinia/events';

export const NATIONAL: readonly Role[] = ['NATIONAL_LEAD'];
export const LEADS: readonly Role[] = ['REGIONAL_LEAD', ...NATIONAL];
export const COORDINATION: readonly Role[] = ['SECURITY_COORDINATOR', ...LEADS];
export const OFFICERS: readonly Role[] = ['SECURITY_OFFICER', ...COORDINATION];
/** Staff who answer to the public with their name: everyone but the civilian support officer. */
export const SWORN: readonly Role[] = ['NEIGHBOURHOOD_OFFICER', ...OFFICERS];
/** Staff of the police who are not sworn. */
export const CIVILIAN: readonly Role[] = ['SUPPORT_OFFICER'];
/** Police who work with the public, within their territory (S0; S4). */
export const STAFF: readonly Role[] = ['NEIGHBOURHOOD_OFFICER', ...CIVILIAN, ...OFFICERS];
/** Whoever acts for the police, also without answering concerns (S2): everybody else is a partner of theirs. */
export const POLICE: readonly Role[] = [...STAFF, 'LIAISON_OFFICER', 'VIRTUAL_OFFICER', 'SPECIAL_CONSTABLE'];
