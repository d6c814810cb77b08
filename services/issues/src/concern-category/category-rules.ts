/** Longest time that a category may give for an answer: 90 days. */
export const MOST_REPLY_MINUTES = 129_600;
/** Longest time that a category may keep an ended concern: a hundred years. */
export const MOST_RETENTION_DAYS = 36_500;
