/** A level of the hierarchy on the way up, as far as the clock needs to know it. */
export interface Rung {
  readonly id: string;
  /** 0 at the nation, one more for each level below. */
  readonly levelRank: number;
}

/** A beat has no desk of its own: its station answers for it. */
const STATION_RANK = 3;
/** Concerns move up to the region and no further. */
const REGION_RANK = 1;
const MINUTE_MS = 60_000;

/** Default time for a first answer: 72 hours. */
export const DEFAULT_REPLY_MINUTES = 4_320;

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

/**
 * Who answers first for a concern in a territory: the station for a beat, otherwise the territory itself.
 *
 * @param line the territory and all above it, the nation first
 */
export function firstToAnswer<Level extends Rung>(line: readonly Level[]): Level {
  const answering = line.findLast((level) => level.levelRank <= STATION_RANK);
  if (!answering) throw new Error('a territory has a line that begins at the nation');
  return answering;
}

/**
 * The level to which an unanswered concern moves: station → district → region, once each.
 *
 * @param line the concern's territory and all above it, the nation first
 * @param answeringId the level whose time ran out
 * @returns null at the region and above it, where there is nobody left to move to
 */
export function nextToAnswer<Level extends Rung>(line: readonly Level[], answeringId: string): Level | null {
  const position = line.findIndex((level) => level.id === answeringId);
  const above = position < 1 ? undefined : line[position - 1];
  return above && above.levelRank >= REGION_RANK ? above : null;
}
