/** Messages of one concern. */
export const MOST_MESSAGES = 50;

/** The last of them are kept for answers, so that whoever writes very often is still answered. */
export const KEPT_FOR_STAFF = 10;
