import { withinReach } from '@vicinia/access';
import type { StatementOfColumns } from '@vicinia/service-kit';
import { IS_SENSITIVE } from '../concern-category/sensitive.js';
import type { ConcernStatus } from '../generated/graphql.js';
import { rowsBelow } from '../territory/rows-below.js';
import { WAITS } from './waiting.js';

/** Which concerns of a territory are wanted. */
export interface ConcernFilter {
  readonly status: ConcernStatus | null;
  /** Only those in which somebody has to write. */
  readonly waiting: boolean;
}

const ALL = inbox('');
const WAITING = inbox(`AND ${WAITS}`);
const OF_STATUS = inbox('AND concern.status = $7');
const WAITING_OF_STATUS = inbox(`AND ${WAITS} AND concern.status = $7`);

/**
 * Statement of the concerns in territories and below that somebody may see. Parameters: ids of the territories, paths in
 * which the caller may read, where the page starts (2), how many rows, paths in which the caller may read sensitive ones,
 * and the status where one is wanted.
 */
export function inboxOf({ status, waiting }: ConcernFilter): StatementOfColumns {
  if (status === null) return waiting ? WAITING : ALL;
  return waiting ? WAITING_OF_STATUS : OF_STATUS;
}

/** SQL condition that the caller may see a concern at `place`; the parameters hold the paths for ordinary and for sensitive ones. */
export function seen(paths: string, pathsOfSensitive: string): string {
  return `${withinReach('place', paths)} AND (${withinReach('place', pathsOfSensitive)} OR NOT (${IS_SENSITIVE}))`;
}

/** SQL condition that a concern comes after the cursor in these parameters, the newest first. */
export function afterCursor(time: string, id: string): string {
  return `(concern.received_at, concern.id) < (${time}::timestamptz, ${id}::uuid)`;
}

function inbox(condition: string): StatementOfColumns {
  return rowsBelow({
    table: 'concern',
    time: 'received_at',
    paths: '$2',
    seen: seen('$2', '$6'),
    condition: `${afterCursor('$3', '$4')} ${condition}`,
    limit: '$5',
  });
}
