import type {
  Producer,
  RetentionEnding,
  RetentionKind,
  RetentionReason,
  RetentionStart,
} from '@vicinia/events';

/** What holds for a kind of record in every country. */
export interface RetentionRule {
  /** Services that have records of the kind. */
  readonly services: readonly Producer[];
  /** From when the time runs. */
  readonly since: RetentionStart;
  /** Days, unless the country lays down others. */
  readonly days: number;
  /** The fewest and the most days that the country may lay down; the same where it has no choice. */
  readonly least: number;
  readonly most: number;
  readonly ending: RetentionEnding;
  readonly reason: RetentionReason;
  /** The kind whose time it has, because it ends with it. */
  readonly follows?: RetentionKind;
}

const EVERYWHERE = ['people', 'issues', 'meetings', 'outreach'] as const;
const YEAR = 365;

function fixed(days: number): Pick<RetentionRule, 'days' | 'least' | 'most'> {
  return { days, least: days, most: days };
}

/**
 * How long each kind of record is kept: no longer than what it is for (S2 3.2, GDPR article 5(1)(e)). A day that follows from
 * the record itself, as the one that was agreed for an entry of a community map, has no days besides.
 */
export const retentionRules = {
  IDENTITY: {
    services: ['people'],
    since: 'OFFICE_ENDED',
    ...{ days: YEAR, least: 30, most: 10 * YEAR },
    ending: 'NAMES_TAKEN_AWAY',
    reason: 'ACCOUNTABILITY',
  },
  ACCOUNT: {
    services: ['people'],
    since: 'ERASED',
    ...fixed(30),
    ending: 'DELETED',
    reason: 'RIGHTS',
  },
  PUBLIC_CARD: {
    services: ['people'],
    since: 'OFFICE_ENDED',
    ...fixed(0),
    ending: 'DELETED',
    reason: 'SERVICE',
  },
  GRANT: {
    services: EVERYWHERE,
    since: 'OFFICE_ENDED',
    ...fixed(0),
    ending: 'DELETED',
    reason: 'OPERATION',
  },
  OFFICIAL_ACT: {
    services: EVERYWHERE,
    since: 'OFFICE_ENDED',
    ...{ days: YEAR, least: 30, most: 10 * YEAR },
    ending: 'NAMES_TAKEN_AWAY',
    reason: 'ACCOUNTABILITY',
    follows: 'IDENTITY',
  },
  HANDOVER: {
    services: ['people', 'issues'],
    since: 'HANDED_OVER',
    ...{ days: 3 * YEAR, least: YEAR, most: 10 * YEAR },
    ending: 'DELETED',
    reason: 'ACCOUNTABILITY',
  },
  ENROLMENT: {
    services: ['people'],
    since: 'ENROLMENT_ENDED',
    ...{ days: YEAR, least: 30, most: 10 * YEAR },
    ending: 'DELETED',
    reason: 'SERVICE',
  },
  COMMUNITY_MAP: {
    services: ['people'],
    since: 'AGREED_DAY',
    ...fixed(0),
    ending: 'DELETED',
    reason: 'CONSENT',
  },
  CONCERN: {
    services: ['issues'],
    since: 'CONCERN_CLOSED',
    ...{ days: 5 * YEAR, least: 30, most: 100 * YEAR },
    ending: 'CONTENT_ERASED',
    reason: 'SERVICE',
  },
  ISSUE_PARTICIPATION: {
    services: ['issues', 'people'],
    since: 'ISSUE_CLOSED',
    ...{ days: 5 * YEAR, least: YEAR, most: 50 * YEAR },
    ending: 'NAMES_TAKEN_AWAY',
    reason: 'BINDING_RECORD',
  },
  PANEL_SEAT: {
    services: ['meetings', 'people'],
    since: 'SEAT_ENDED',
    ...{ days: 5 * YEAR, least: YEAR, most: 50 * YEAR },
    ending: 'DELETED',
    reason: 'MINUTES',
  },
  ATTENDANCE: {
    services: ['meetings'],
    since: 'MEETING_HELD',
    ...{ days: 3 * YEAR, least: YEAR, most: 50 * YEAR },
    ending: 'NAMES_TAKEN_AWAY',
    reason: 'MINUTES',
  },
  BRIEFING: {
    services: ['meetings'],
    since: 'BRIEFING_HELD',
    ...{ days: 90, least: 30, most: YEAR },
    ending: 'DELETED',
    reason: 'SERVICE',
  },
  /** At most: how many hours somebody has to confirm is said to the service and in the message. */
  UNCONFIRMED_SUBSCRIPTION: {
    services: ['outreach'],
    since: 'ASKED_TO_CONFIRM',
    ...fixed(30),
    ending: 'DELETED',
    reason: 'SERVICE',
  },
  /** The address goes at once; what stays for a time is that there was a subscription, for its deliveries. */
  SUBSCRIPTION: {
    services: ['outreach'],
    since: 'SUBSCRIPTION_ENDED',
    ...{ days: YEAR, least: 30, most: 3 * YEAR },
    ending: 'DELETED',
    reason: 'OPERATION',
  },
  DELIVERY: {
    services: ['outreach'],
    since: 'SENT',
    ...{ days: YEAR, least: 90, most: 3 * YEAR },
    ending: 'DELETED',
    reason: 'OPERATION',
  },
  /** Longer than the days in which somebody erased can read the report. */
  DATA_REQUEST: {
    services: ['people'],
    since: 'ANSWERED',
    ...{ days: YEAR, least: 31, most: 3 * YEAR },
    ending: 'DELETED',
    reason: 'RIGHTS',
  },
  READING: {
    services: EVERYWHERE,
    since: 'READ',
    ...{ days: 3 * YEAR, least: YEAR, most: 10 * YEAR },
    ending: 'DELETED',
    reason: 'RIGHTS',
  },
  UPLOAD: {
    services: ['people', 'issues', 'meetings'],
    since: 'UPLOADED',
    ...fixed(1),
    ending: 'DELETED',
    reason: 'OPERATION',
  },
  IDEMPOTENCY_KEY: {
    services: EVERYWHERE,
    since: 'WRITTEN',
    ...fixed(7),
    ending: 'DELETED',
    reason: 'OPERATION',
  },
  MESSAGE: {
    services: EVERYWHERE,
    since: 'WRITTEN',
    ...fixed(14),
    ending: 'DELETED',
    reason: 'OPERATION',
  },
  PARKED_MESSAGE: {
    services: EVERYWHERE,
    since: 'FAILED',
    ...{ days: 180, least: 30, most: 3 * YEAR },
    ending: 'DELETED',
    reason: 'OPERATION',
  },
} as const satisfies Record<RetentionKind, RetentionRule>;

/** Kinds of records that a service has. */
export type KindOf<Service extends Producer> = {
  [Kind in RetentionKind]: Service extends (typeof retentionRules)[Kind]['services'][number] ? Kind : never;
}[RetentionKind];
