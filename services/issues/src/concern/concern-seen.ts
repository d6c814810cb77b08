import { withinReach } from '@vicinia/access';
import { IS_SENSITIVE } from '../concern-category/sensitive.js';

/** SQL condition that the caller may see a concern at `place`; the parameters hold the paths for ordinary and for sensitive ones. */
export function concernIsSeen(paths: string, pathsOfSensitive: string): string {
  return `${withinReach('place', paths)} AND (${withinReach('place', pathsOfSensitive)} OR NOT (${IS_SENSITIVE}))`;
}
