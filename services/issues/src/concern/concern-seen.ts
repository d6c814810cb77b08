import { withinReach } from '@vicinia/access';
import { IS_SENSITIVE } from '../concern-category/sensitive.js';

/**
 * SQL condition that the caller may see a concern at `place`.
 *
 * @param paths parameter with the paths in which the caller sees ordinary ones
 * @param pathsOfSensitive parameter with those in which the caller sees sensitive ones
 */
export function concernIsSeen(paths: string, pathsOfSensitive: string): string {
  return `${withinReach('place', paths)} AND (${withinReach('place', pathsOfSensitive)} OR NOT (${IS_SENSITIVE}))`;
}
