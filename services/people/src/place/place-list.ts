import {
  BY_NAME,
  connectionOf,
  foundIn,
  pageBothWays,
  totalFound,
  upwards,
  type Connection,
} from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { QueryTerritoriesArgs } from '../generated/graphql.js';

/** Which places a list holds, as the caller asks. */
export type WantedPlaces = Pick<
  QueryTerritoriesArgs,
  'search' | 'orderBy' | 'first' | 'after' | 'last' | 'before'
>;

/** Where a list comes from. `place` names the row in the SQL of both. */
export interface PlaceSource {
  readonly table: 'territory' | 'municipality';
  readonly columns: string;
}

/** A condition on `place`, with the value that it speaks of as `?`. */
export type PlaceCondition = readonly [sql: string, value: unknown];

type Placed<Row> = Row & { readonly id: string; readonly sortKey: string };

/** As the indexes `territory_search` and `municipality_search` have it. */
const SEARCHED = `folded(place.code || ' ' || jsonb_path_query_array(place.names, '$.*')::text)`;

/**
 * A page of all places of a kind that meet the conditions; one statement.
 *
 * @param firstLanguage of the country, for the order by name
 * @throws Refusal INVALID_INPUT for a page that is none
 */
export async function listPlaces<Row>(
  manager: EntityManager,
  { table, columns }: PlaceSource,
  conditions: readonly PlaceCondition[],
  { search, orderBy, ...asked }: WantedPlaces,
  firstLanguage: string,
): Promise<Connection<Row>> {
  const page = pageBothWays(asked, BY_NAME);
  const values: unknown[] = [];
  const parameter = (value: unknown): string => `$${String(values.push(value))}`;
  const key = orderBy === 'NAME' ? nameKey(parameter(firstLanguage)) : 'place.code';
  const where = conditionsOf(conditions, search, parameter);
  const [cursorKey, cursorId] = page.after.map(parameter);
  const cursor = [`${String(cursorKey)}::text`, `${String(cursorId)}::uuid`];
  const { after, inOrder } = upwards([key, 'place.id'], cursor, page);
  const rows = await manager.query<Placed<Row>[]>(
    `SELECT ${columns}, ${key} AS "sortKey" FROM ${table} place
     WHERE ${[...where, after].join(' AND ')}
     ${inOrder} LIMIT ${parameter(page.first + 1)}`,
    values,
  );
  const connection = connectionOf<Placed<Row>, Row>(rows, page, ({ sortKey, id }) => [sortKey, id]);
  return { ...connection, count: () => countPlaces(manager, table, conditions, search) };
}

function countPlaces(
  manager: EntityManager,
  table: PlaceSource['table'],
  conditions: readonly PlaceCondition[],
  search: WantedPlaces['search'],
): Promise<number | null> {
  const values: unknown[] = [];
  const where = conditionsOf(conditions, search, (value) => `$${String(values.push(value))}`);
  return totalFound(manager, `SELECT FROM ${table} place WHERE ${['true', ...where].join(' AND ')}`, values);
}

function conditionsOf(
  conditions: readonly PlaceCondition[],
  search: WantedPlaces['search'],
  parameter: (value: unknown) => string,
): string[] {
  return [
    ...conditions.map(([sql, value]) => sql.replace('?', parameter(value))),
    ...(search == null ? [] : [foundIn(SEARCHED, parameter(search))]),
  ];
}

/** Who has no name in the first language is listed under another. */
function nameKey(language: string): string {
  return `folded(coalesce(place.names ->> ${language}, jsonb_path_query_first(place.names, '$.*') #>> '{}', place.code))`;
}
