import type { EntityManager, ObjectLiteral } from 'typeorm';
import { entitiesWithin, type EntityClass, type StatementOfColumns } from '../database/entity-rows.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import type { ListOrder } from './list-order.js';
import type { PageByTime } from './pagination.js';
import { countedPage, totalsWithin } from './total.js';

/** A list that each of many parents has, such as the teams of a territory. */
export interface ListWithin<Row extends ObjectLiteral> {
  readonly entity: EntityClass<Row>;
  /** Tells it from the other lists of a request, with whatever narrows it: `team.below`. */
  readonly name: string;
  /** Columns that its order needs when it is counted: `team.id, team.formed_at`. */
  readonly orderedBy: string;
  /** How a page is read for many parents at once, one row more than the page; `within` says for which parent a row is. */
  read(
    parents: readonly string[],
    page: PageByTime,
  ): { readonly statement: StatementOfColumns; readonly parameters: unknown[] };
}

/**
 * A page of a parent's list; one statement for all parents of which a query asks.
 *
 * @returns one row more than the page
 */
export async function pageWithin<Row extends ObjectLiteral>(
  { loaders }: GraphqlContext,
  manager: EntityManager,
  list: ListWithin<Row>,
  parent: string,
  page: PageByTime,
): Promise<Row[]> {
  const rows = await loaders
    .of(`${list.name}.${JSON.stringify(page)}`, (parents: readonly string[]) => {
      const { statement, parameters } = list.read(parents, page);
      return entitiesWithin(manager, list.entity, statement, parameters, parents);
    })
    .load(parent);
  return rows ?? [];
}

/**
 * How many rows a parent's list has; one statement for all parents of which a query asks.
 *
 * @param order any in which the list is read
 * @returns null for more than are counted
 */
export async function countWithin<Row extends ObjectLiteral>(
  { loaders }: GraphqlContext,
  manager: EntityManager,
  list: ListWithin<Row>,
  parent: string,
  order: ListOrder = 'NEWEST_FIRST',
): Promise<number | null> {
  const counted = await loaders
    .of(`${list.name}.count`, (parents: readonly string[]) => {
      const { statement, parameters } = list.read(parents, countedPage(order));
      return totalsWithin(manager, statement, list.orderedBy, parameters, parents);
    })
    .load(parent);
  return counted?.total ?? null;
}
