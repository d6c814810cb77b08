const MINUTE_MS = 60_000;

/**
 * When an answer is due.
 *
 * @param since when the concern arrived, or when the level before let its time pass
 * @param replyMinutes of the concern's category, as it was when the concern arrived
 */
export function dueAfter(since: Date, replyMinutes: number): Date {
  return new Date(since.getTime() + replyMinutes * MINUTE_MS);
}

/** An answer at the very moment is in time. */
export function isInTime(answeredAt: Date, dueAt: Date): boolean {
  return answeredAt.getTime() <= dueAt.getTime();
}
