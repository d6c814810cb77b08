import { firstToAnswerAt, type KnownTerritory } from '@vicinia/access';
import type { Concern } from '../concern/concern.entity.js';
import { dueAfter } from '../concern-category/reply-clock.js';

type Clock = Pick<Concern, 'replyMinutes' | 'firstDueAt' | 'answerDueAt' | 'ranOutAt'>;

/**
 * The reply clock of a concern that gets another category: never later than what was promised, and where the new category
 * promises an answer sooner, in that time from now on. Nobody is late after the event.
 *
 * @param replyMinutes of the new category
 */
export function clockOfCategory(clock: Clock, replyMinutes: number, at: Date): Clock {
  const shorter = Math.min(clock.replyMinutes, replyMinutes);
  const due = dueAfter(at, replyMinutes);
  if (clock.answerDueAt === null || clock.answerDueAt <= due) return { ...clock, replyMinutes: shorter };
  const firstDueAt = clock.ranOutAt === null ? due : clock.firstDueAt;
  return { ...clock, replyMinutes: shorter, firstDueAt, answerDueAt: due };
}

/**
 * Who answers a concern after it was sorted. Once it has moved up it stays at that level, so that no way leads back to the
 * beginning of its clock.
 *
 * @param line its territory and all above it, the nation first
 * @param handledAt level that the category names, if any
 * @param movedTo level to which it has moved up; null while it has not
 */
export function whoAnswers<Level extends Pick<KnownTerritory, 'id' | 'level' | 'levelPurposes'>>(
  line: readonly Level[],
  handledAt: string | null,
  movedTo: string | null,
): Level {
  return firstToAnswerAt(line, movedTo ?? handledAt);
}
