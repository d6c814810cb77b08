/** Kinds of records that a service keeps about a person. */
export const personalDataKinds = [
  'IDENTITY',
  'PUBLIC_CARD',
  'ACCOUNT',
  'APPOINTMENT',
  'CONCERN',
  'PARTICIPATION',
  'MEASURE',
  'SIGNATURE',
  'ATTENDANCE',
  'SUBSCRIPTION',
  'COMMUNITY_MAP',
  'VOLUNTEERING',
  'KEY_FIGURE',
  'OFFICIAL_ACT',
  'READING',
] as const;

export type PersonalDataKind = (typeof personalDataKinds)[number];

/**
 * Why a record stays although the person asked for its erasure. None of them holds a name or a contact: they bear the
 * person's id, which leads to nobody once `people` has erased the name.
 */
export const reasonsToKeep = [
  /** What several have signed binds them all: nobody can take their part out of it. */
  'BINDING_RECORD',
  /** Who sat in a body and came to its meetings belongs to its minutes. */
  'MINUTES',
  /** What somebody did in office is the office's. */
  'OFFICE',
  /** Who read what proves that access was lawful. */
  'PROOF_OF_ACCESS',
  /** Until the person had the time to read the report. */
  'REPORT',
] as const;

export type ReasonToKeep = (typeof reasonsToKeep)[number];
