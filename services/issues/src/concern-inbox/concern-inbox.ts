import { municipalitiesOf, type Access, rowsBelow } from '@vicinia/access';
import { now, type PageByTime, type StatementOfColumns, Parameters } from '@vicinia/service-kit';
import { concernIsSeen } from '../concern/concern-seen.js';
import { WAITS, WAITS_UNTIL } from '../concern/waiting.js';
import { categoryWithParts } from '../concern-category/category-with-parts.js';
import type { ConcernStatus, ListOrder } from '../generated/graphql.js';

/** Which concerns of a territory are wanted, and in what order; null and an empty list want all. */
export interface ConcernFilter {
  readonly statuses: readonly ConcernStatus[];
  /** Only those in which somebody has to write. */
  readonly waiting: boolean;
  /** Only those of them in which the time for it is over. */
  readonly overdue: boolean;
  /** Code of a category, of which or below which the concern is. */
  readonly category: string | null;
  readonly municipalityId: string | null;
  /** What the text or a message contains. */
  readonly search: string | null;
  readonly order: ListOrder;
}

/** Whether a count finds its way by an index, and does not look at the whole country for a few. */
export function isCounted({ statuses, waiting, overdue, category, search }: ConcernFilter): boolean {
  const isLed = category === null || statuses.length === 0;
  return isLed && !waiting && !overdue && search === null;
}

/** Statement of the concerns in territories and below that somebody may see and wants, with its parameters. */
export function inboxOf(
  access: Access,
  territoryIds: readonly string[],
  filter: ConcernFilter,
  page: PageByTime,
): { statement: StatementOfColumns; parameters: unknown[] } {
  const parameters = new Parameters([
    territoryIds,
    access.territoryPaths('concern.read'),
    ...page.after,
    page.first + 1,
    access.territoryPaths('concern.read', { isSensitive: true }),
  ]);
  const { municipalityId, search } = filter;
  const statement = rowsBelow({
    table: 'concern',
    time: 'received_at',
    order: page.order,
    after: ['$3', '$4'],
    paths: '$2',
    seen: concernIsSeen('$2', '$6'),
    onlyAt: municipalityId === null ? undefined : placesOf(parameters.add(municipalityId)),
    search:
      search === null
        ? undefined
        : {
            text: (row) => `folded(${row}.text)`,
            wanted: parameters.add(search),
            alsoIn: { table: 'concern_message', rowId: 'concern_id' },
          },
    ...valuesOf(filter, parameters),
    limit: '$5',
  });
  return { statement, parameters: parameters.values };
}

/** Territories by which a concern lies in a municipality. */
function placesOf(municipalityId: string): string {
  return `SELECT spot.territory_id FROM territory_projection spot
    WHERE ${municipalityId}::uuid = ANY (spot.municipality_ids)
      AND ${municipalityId}::uuid = ANY (${municipalitiesOf('NULL::uuid[]', 'spot.territory_id')})`;
}

/** A category has fewer concerns than a status, so it leads where both are wanted. */
function valuesOf(filter: ConcernFilter, parameters: Parameters) {
  const { waiting, overdue, category } = filter;
  const conditions = waiting || overdue ? [WAITS] : [];
  if (overdue) conditions.push(`${WAITS_UNTIL} < ${parameters.add(now())}::timestamptz`);
  const statuses =
    filter.statuses.length === 0
      ? undefined
      : {
          column: 'status',
          values: `SELECT unnest(${parameters.add([...new Set(filter.statuses)])}::text[])`,
        };
  if (category === null) return { oneOf: statuses, conditions };
  if (statuses) conditions.push(`concern.status IN (${statuses.values})`);
  return {
    oneOf: { column: 'category', values: categoryWithParts(parameters.add(category)) },
    conditions,
  };
}
