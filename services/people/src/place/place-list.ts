import {
  BY_NAME,
  connectionOf,
  foundIn,
  pageBothWays,
  Parameters,
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
  const parameters = new Parameters([...page.after, page.first + 1]);
  const key = orderBy === 'NAME' ? nameKey(parameters.add(firstLanguage)) : 'place.code';
  const where = conditionsOf(conditions, search, parameters);
  const { after, inOrder } = upwards([key, 'place.id'], ['$1::text', '$2::uuid'], page);
  const rows = await manager.query<Placed<Row>[]>(
    `SELECT ${columns}, ${key} AS "sortKey" FROM ${table} place
     WHERE ${[...where, after].join(' AND ')}
     ${inOrder} LIMIT $3`,
    parameters.values,
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
  const parameters = new Parameters([]);
  const where = ['true', ...conditionsOf(conditions, search, parameters)].join(' AND ');
  return totalFound(manager, `SELECT FROM ${table} place WHERE ${where}`, parameters.values);
}

function conditionsOf(
  conditions: readonly PlaceCondition[],
  search: WantedPlaces['search'],
  parameters: Parameters,
): string[] {
  return [
    ...conditions.map(([sql, value]) => sql.replace('?', parameters.add(value))),
    ...(search == null ? [] : [foundIn(SEARCHED, parameters.add(search))]),
  ];
}

/** Who has no name in the first language is listed under another. */
function nameKey(language: string): string {
  return `folded(coalesce(place.names ->> ${language}, jsonb_path_query_first(place.names, '$.*') #>> '{}', place.code))`;
}
