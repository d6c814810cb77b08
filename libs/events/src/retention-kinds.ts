/** Kinds of records that name persons or that persons left behind, each with a time after which it ends. */
export const retentionKinds = [
  'IDENTITY',
  'ACCOUNT',
  'PUBLIC_CARD',
  'GRANT',
  'OFFICIAL_ACT',
  'HANDOVER',
  'ENROLMENT',
  'COMMUNITY_MAP',
  'CONCERN',
  'ISSUE_PARTICIPATION',
  'PANEL_SEAT',
  'ATTENDANCE',
  'BRIEFING',
  'UNCONFIRMED_SUBSCRIPTION',
  'SUBSCRIPTION',
  'DELIVERY',
  'DATA_REQUEST',
  'READING',
  'UPLOAD',
  'IDEMPOTENCY_KEY',
  'MESSAGE',
  'PARKED_MESSAGE',
] as const;

export type RetentionKind = (typeof retentionKinds)[number];

/** From when the time of a record runs. */
export const retentionStarts = [
  'OFFICE_ENDED',
  'ERASED',
  'AGREED_DAY',
  'HANDED_OVER',
  'ENROLMENT_ENDED',
  'CONCERN_CLOSED',
  'ISSUE_CLOSED',
  'SEAT_ENDED',
  'MEETING_HELD',
  'BRIEFING_HELD',
  'ASKED_TO_CONFIRM',
  'SUBSCRIPTION_ENDED',
  'SENT',
  'ANSWERED',
  'READ',
  'UPLOADED',
  'WRITTEN',
  'FAILED',
] as const;

export type RetentionStart = (typeof retentionStarts)[number];

/** How a record ends. */
export const retentionEndings = [
  /** Its rows are no longer there. */
  'DELETED',
  /** What happened stays, without who it was: nothing leads to the person any more. */
  'NAMES_TAKEN_AWAY',
  /** Texts, pictures, place and person go; what figures count stays. */
  'CONTENT_ERASED',
] as const;

export type RetentionEnding = (typeof retentionEndings)[number];

/** Why a record is kept until then. */
export const retentionReasons = [
  /** Whoever asked for something gets it, and can come back to it. */
  'SERVICE',
  /** What is done in public office can be checked. */
  'ACCOUNTABILITY',
  /** What several signed binds them all. */
  'BINDING_RECORD',
  /** It belongs to the minutes of a body. */
  'MINUTES',
  /** Whoever it is about agreed to it for so long. */
  'CONSENT',
  /** Persons can prove what they asked, and who read of them. */
  'RIGHTS',
  /** A repetition or a failure does no harm. */
  'OPERATION',
] as const;

export type RetentionReason = (typeof retentionReasons)[number];
