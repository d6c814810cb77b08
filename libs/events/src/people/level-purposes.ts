/**
 * What a level of the hierarchy is for, as data of the country: ANSWERS the public, COORDINATES what lies below, a matter
 * that nobody answered ESCALATES_TO it, and goes no further than the one where it ENDS_AT.
 */
export const levelPurposes = ['ANSWERS', 'COORDINATES', 'ESCALATES_TO', 'ENDS_AT'] as const;

/** One thing that a level is for. */
export type LevelPurpose = (typeof levelPurposes)[number];
