import type { LevelPurpose } from '@vicinia/events';

/** A territory on the way up, as far as it decides who answers. */
export interface Rung {
  readonly id: string;
  readonly levelPurposes: readonly LevelPurpose[];
}

/**
 * Who answers the public first for something in a territory: the lowest level that answers, the station for a beat; where
 * none of the line does, as in a district, the territory itself.
 *
 * @param line the territory and all above it, the nation first
 */
export function firstToAnswer<Level extends Rung>(line: readonly Level[]): Level {
  const answering = line.findLast((level) => isFor(level, 'ANSWERS')) ?? line.at(-1);
  if (!answering) throw new Error('a territory has a line that begins at the nation');
  return answering;
}

/**
 * Who answers first where one level is named for the matter; without such a level on the line, as `firstToAnswer`.
 *
 * @param line the territory and all above it, the nation first
 * @param level code of the level, null where none is named
 */
export function firstToAnswerAt<Level extends Rung & { readonly level: string }>(
  line: readonly Level[],
  level: string | null,
): Level {
  return line.find((rung) => rung.level === level) ?? firstToAnswer(line);
}

/**
 * The level to which something moves that nobody answered in time: up, once each, as far as the level where it ends.
 *
 * @param line the territory and all above it, the nation first
 * @param answeringId the level whose time ran out
 * @returns null where there is nobody left to move to
 */
export function nextToAnswer<Level extends Rung>(line: readonly Level[], answeringId: string): Level | null {
  const position = line.findIndex(({ id }) => id === answeringId);
  const answering = line[position];
  if (answering === undefined || isFor(answering, 'ENDS_AT')) return null;
  return line.slice(0, position).findLast((level) => isFor(level, 'ESCALATES_TO')) ?? null;
}

function isFor({ levelPurposes }: Rung, purpose: LevelPurpose): boolean {
  return levelPurposes.includes(purpose);
}
