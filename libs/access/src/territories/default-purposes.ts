import type { LevelPurpose } from '@vicinia/events';

/**
 * What levels are for where a country does not say: a level called STATION answers the public, else the last but one of
 * four or more, else the last. Those between it and the nation coordinate, and unanswered matters move up to them, as far
 * as the one below the nation.
 *
 * @param codes codes of all levels, the nation first
 * @returns the purposes of each level, in the order of the codes
 */
export function defaultPurposes(codes: readonly string[]): LevelPurpose[][] {
  const answering = answeringLevel(codes);
  const last = Math.min(1, answering);
  return codes.map((_code, index) => {
    const purposes: LevelPurpose[] = [];
    if (index === answering) purposes.push('ANSWERS');
    if (index > 0 && index < answering) purposes.push('COORDINATES', 'ESCALATES_TO');
    if (index === last) purposes.push('ENDS_AT');
    return purposes;
  });
}

function answeringLevel(codes: readonly string[]): number {
  const station = codes.indexOf('STATION');
  if (station >= 0) return station;
  return codes.length < 4 ? codes.length - 1 : codes.length - 2;
}

/**
 * What a level was for before countries said it: services counted five ranks. For what people of an earlier release tell.
 *
 * @param rank 0 at the nation
 */
export function purposesOfRank(rank: number): LevelPurpose[] {
  const known: Readonly<Record<number, LevelPurpose[]>> = {
    1: ['COORDINATES', 'ESCALATES_TO', 'ENDS_AT'],
    2: ['COORDINATES', 'ESCALATES_TO'],
    3: ['ANSWERS'],
  };
  return known[rank] ?? [];
}
