import { withinReach } from '@vicinia/access';
import type { StatementOfColumns } from '@vicinia/service-kit';

/** Up to so many territories, a board is read territory by territory. */
const FEW_TERRITORIES = 300;

/** How a board is read; parameter 1 holds the ids of the territories whose boards are wanted. */
export interface RowsBelow {
  /** Table with `id` and `territory_id`, also the alias under which conditions speak of its rows. */
  readonly table: string;
  /** Column that orders the rows, the newest first. */
  readonly time: string;
  /** Parameter with the paths in which the caller sees rows by a role at a territory. */
  readonly paths: string;
  /** Statement of the ids of more territories where the caller may see rows. */
  readonly morePlaces?: string;
  /** Condition on a row and its territory `place` by which the caller sees it; within the paths unless told otherwise. */
  readonly seen?: string;
  /** Statement of the ids of rows that the caller sees wherever they are. */
  readonly moreRows?: string;
  /** Condition on a row that is wanted. */
  readonly condition: string;
  /** Parameter that limits the rows of each board. */
  readonly limit: string;
}

/**
 * Statement that reads rows of many territories and all below them at once; `within` says to which board a row belongs.
 * It looks where the caller may see something and not elsewhere: up to a few hundred territories one by one, the newest
 * rows of each; above, rows are walked through from the newest on. So it does not grow with what others may see, and no
 * territory is read further than a page. The walk asks for the place of each row by a query of its own: joined, the planner
 * would begin with the places and sort all their rows. `OFFSET 0` keeps the places of a board from being looked up again by
 * each way.
 */
export function rowsBelow(asked: RowsBelow): StatementOfColumns {
  const { table, time, paths, morePlaces, moreRows, condition, limit } = asked;
  const seen = asked.seen ?? withinReach('place', paths);
  const page = `ORDER BY ${table}.${time} DESC, ${table}.id DESC LIMIT ${limit}`;
  const few = `cardinality(board.places) <= ${String(FEW_TERRITORIES)}`;
  return (columns) => {
    const ofOwnPlace = `SELECT ${columns} FROM ${table}
      JOIN territory_projection place ON place.territory_id = ${table}.territory_id AND place.path <@ board.path`;
    return `
    SELECT board.territory_id AS within, ${columns}
    FROM (
      SELECT asked.territory_id, asked.path, ARRAY(
        SELECT below.territory_id FROM territory_projection below
        WHERE below.path <@ asked.path AND ${withinReach('below', paths)}
        ${morePlaces === undefined ? '' : `UNION ALL SELECT more.id FROM (${morePlaces}) more (id)`}
        LIMIT ${String(FEW_TERRITORIES + 1)}) AS places
      FROM territory_projection asked WHERE asked.territory_id = ANY ($1) OFFSET 0) board
    CROSS JOIN LATERAL (
      SELECT ${columns} FROM (
        (SELECT ${columns} FROM territory_projection place CROSS JOIN LATERAL (
           SELECT ${columns} FROM ${table}
           WHERE ${table}.territory_id = place.territory_id AND ${seen} AND ${condition} ${page}) ${table}
         WHERE ${few} AND place.territory_id = ANY (board.places) AND place.path <@ board.path)
        UNION ALL
        (SELECT ${columns} FROM ${table} WHERE NOT ${few} AND ${condition} AND (
           SELECT place.path <@ board.path AND ${seen} FROM territory_projection place
           WHERE place.territory_id = ${table}.territory_id) ${page})
        ${
          moreRows === undefined
            ? ''
            : `UNION ALL
        (${ofOwnPlace} WHERE ${table}.id IN (${moreRows}) AND NOT (${seen}) AND ${condition} ${page})`
        }
      ) ${table}
      ${page}) ${table}
    ORDER BY ${table}.${time} DESC, ${table}.id DESC`;
  };
}
