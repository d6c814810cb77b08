import type { StatementOfColumns } from '@vicinia/service-kit';

/** Up to so many territories, a board is read territory by territory. */
const FEW_TERRITORIES = 300;

export interface RowsBelow {
  /** Table with `id` and `territory_id`, also the alias under which conditions speak of its rows. */
  readonly table: string;
  /** Column that orders the rows, the newest first. */
  readonly time: string;
  /** Condition on a row of the table and its territory `place`; parameter 1 is taken. */
  readonly condition: string;
  /** Position of the parameter that limits the rows of each board. */
  readonly limit: number;
}

/**
 * Statement that reads rows of many territories and all below them at once; parameter 1 holds the ids of the boards, and
 * `within` says to which board a row belongs. For a station, the rows of its few territories are fetched and sorted; for
 * a nation, rows are walked through from the newest on. Left alone, the planner would take one way for both.
 */
export function rowsBelow({ table, time, condition, limit }: RowsBelow): StatementOfColumns {
  const newestFirst = `ORDER BY ${table}.${time} DESC, ${table}.id DESC`;
  const from = `FROM ${table} JOIN territory_projection place ON place.territory_id = ${table}.territory_id`;
  return (columns) => `
    SELECT board.territory_id AS within, ${columns}
    FROM (
      SELECT asked.territory_id, asked.path, ARRAY(
        SELECT below.territory_id FROM territory_projection below
        WHERE below.path <@ asked.path LIMIT ${String(FEW_TERRITORIES + 1)}) AS places
      FROM territory_projection asked WHERE asked.territory_id = ANY ($1)) board
    CROSS JOIN LATERAL (
      SELECT ${columns} FROM (
        (SELECT ${columns} ${from} WHERE cardinality(board.places) <= ${String(FEW_TERRITORIES)}
           AND ${table}.territory_id = ANY (board.places) AND ${condition})
        UNION ALL
        (SELECT ${columns} ${from} WHERE cardinality(board.places) > ${String(FEW_TERRITORIES)}
           AND place.path <@ board.path AND ${condition}
         ${newestFirst} LIMIT $${String(limit)})
      ) ${table}
      ${newestFirst} LIMIT $${String(limit)}) ${table}
    ${newestFirst}`;
}
