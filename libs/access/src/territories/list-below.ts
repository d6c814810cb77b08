import { Parameters, type EntityClass, type ListWithin } from '@vicinia/service-kit';
import type { ObjectLiteral } from 'typeorm';
import { rowsBelow } from './rows-below.js';

/** Rows of a territory and of those below it, for whoever has a role there. */
export interface Below<Row extends ObjectLiteral> {
  readonly entity: EntityClass<Row>;
  /** Table with `id` and `territory_id`, also the alias under which conditions speak of its rows. */
  readonly table: string;
  /** Column that orders the rows. */
  readonly time: string;
  /** Paths in which the caller sees rows. */
  readonly paths: readonly string[];
  /** What narrows the list, so that it is told from the same list narrowed otherwise. */
  readonly narrowedBy?: unknown;
  /** Conditions on a row, with the parameters that they add. */
  readonly conditions?: (parameters: Parameters) => readonly string[];
}

/** The list of such rows that each territory has. */
export function listBelow<Row extends ObjectLiteral>({
  entity,
  table,
  time,
  paths,
  narrowedBy = null,
  conditions = () => [],
}: Below<Row>): ListWithin<Row> {
  return {
    entity,
    name: `${table}.below.${JSON.stringify(narrowedBy)}`,
    orderedBy: `${table}.id, ${table}.${time}`,
    read(territoryIds, page) {
      const parameters = new Parameters([territoryIds, ...page.after, page.first + 1, paths]);
      const statement = rowsBelow({
        table,
        time,
        order: page.order,
        after: ['$2', '$3'],
        limit: '$4',
        paths: '$5',
        conditions: conditions(parameters),
      });
      return { statement, parameters: parameters.values };
    },
  };
}
