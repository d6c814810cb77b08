import { byTime, comesAfter, foundIn, type ListOrder, type StatementOfColumns } from '@vicinia/service-kit';
import { withinReach } from './within-reach.js';

/** Up to so many territories, a board is read territory by territory. */
const FEW_TERRITORIES = 300;

/** Up to so many rows that contain what somebody searches for are read by the index of their texts. */
const FEW_FOUND = 2000;

/** A text in which somebody searches. */
interface SearchedText {
  readonly text: (row: string) => string;
  readonly wanted: string;
  /** A table of further texts of a row, with an index as the row's own text has: what was written later, for example. */
  readonly alsoIn?: { readonly table: string; readonly rowId: string } | undefined;
}

/** How a board is read; parameter 1 holds the ids of the territories whose boards are wanted. */
export interface RowsBelow {
  /** Table with `id` and a territory, also the alias under which conditions speak of its rows. */
  readonly table: string;
  /** Column with the territory by which a row is listed; `territory_id` unless told otherwise. */
  readonly territory?: string;
  /** False where rows of the territories themselves are wanted, and not those of the territories below. */
  readonly below?: boolean;
  /** Column that orders the rows. */
  readonly time: string;
  readonly order: ListOrder;
  /** Parameters with the time and the id after which the page starts. */
  readonly after: readonly [string, string];
  /** Parameter with the paths in which the caller sees rows by a role at a territory; left out where everybody sees them. */
  readonly paths?: string | undefined;
  /** Statement of the ids of more territories where the caller may see rows. */
  readonly morePlaces?: string;
  /** Condition on a row and its territory `place` by which the caller sees it; within the paths unless told otherwise. */
  readonly seen?: string;
  /** Statement of the ids of rows that the caller sees wherever they are. */
  readonly moreRows?: string;
  /** Statement of the ids of the only territories in which wanted rows lie; all unless told otherwise. */
  readonly onlyAt?: string | undefined;
  /** Column of which wanted rows have one of a few values, and the statement of these; an index orders the rows of each. */
  readonly oneOf?: { readonly column: string; readonly values: string } | undefined;
  /**
   * What the text of a wanted row contains: the SQL expression of the folded text of a row by the row's alias, as an index
   * has it, and the parameter with what is searched for.
   */
  readonly search?: SearchedText | undefined;
  /** Further conditions on a row that is wanted. */
  readonly conditions: readonly string[];
  /** Parameter that limits the rows of each board. */
  readonly limit: string;
}

/**
 * Statement that reads rows of many territories and all below them at once; `within` says to which board a row belongs.
 * It looks where the caller may see something and not elsewhere: up to a few hundred territories one by one, the first
 * rows of each; above, rows are walked through in their order, each wanted value of `oneOf` by itself. So it does not grow
 * with what others may see, and no territory is read further than a page. A search that finds few rows reads these alone;
 * one that finds many meets them soon on its way, and reads as if nobody searched. The walk asks for the place of each row
 * by a query of its own: joined, the planner would begin with the places and sort all their rows. `OFFSET 0` keeps the
 * places of a board from being looked up again by each way.
 */
export function rowsBelow(asked: RowsBelow): StatementOfColumns {
  const {
    table,
    territory = 'territory_id',
    below = true,
    time,
    order,
    paths,
    morePlaces,
    moreRows,
    onlyAt,
    oneOf,
    search,
    limit,
  } = asked;
  const isReached = (place: string) => (paths === undefined ? 'true' : withinReach(place, paths));
  const seen = asked.seen ?? isReached('place');
  const wanted = [comesAfter(table, time, order, asked.after), ...asked.conditions].join(' AND ');
  const fewFound = `cardinality(board.found) <= ${String(FEW_FOUND)}`;
  // Another expression than the index has: by the index, all that contains the word would be read and sorted.
  const isFoundHere = search ? `AND NOT ${fewFound} AND ${containsWanted(table, search)}` : '';
  const isOneOf = oneOf ? `AND ${table}.${oneOf.column} IN (${oneOf.values})` : '';
  const first = byTime(table, time, order);
  const page = `${first} LIMIT ${limit}`;
  const few = `cardinality(board.places) <= ${String(FEW_TERRITORIES)}`;
  const isThere = (id: string) => (onlyAt === undefined ? '' : `AND ${id} IN (${onlyAt})`);
  return (columns) => {
    const ofOwnPlace = `SELECT ${columns} FROM ${table}
      JOIN territory_projection place ON place.territory_id = ${table}.${territory} AND place.path <@ board.path`;
    const walk = (ofValue: string) => `SELECT ${columns} FROM ${table}
      WHERE NOT ${few} AND ${wanted} ${isFoundHere} ${ofValue} ${isThere(`${table}.${territory}`)} AND (
        SELECT place.path <@ board.path AND ${seen} FROM territory_projection place
        WHERE place.territory_id = ${table}.${territory}) ${page}`;
    const walks = oneOf
      ? `SELECT ${columns} FROM (${oneOf.values}) AS wanted (value)
         CROSS JOIN LATERAL (${walk(`AND ${table}.${oneOf.column} = wanted.value`)}) ${table}`
      : walk('');
    const ofFound = `(${ofOwnPlace}
         WHERE ${fewFound} AND ${table}.id = ANY (board.found) AND ${wanted} ${isOneOf} ${isThere('place.territory_id')}
           AND (${seen} ${moreRows === undefined ? '' : `OR ${table}.id IN (${moreRows})`}) ${page})`;
    const found = search ? `ARRAY(${idsOfFound(table, search)} LIMIT ${String(FEW_FOUND + 1)})` : '';
    return `
    SELECT board.territory_id AS within, ${columns}
    FROM (
      SELECT asked.territory_id, asked.path, ARRAY(
        SELECT below.territory_id FROM territory_projection below
        WHERE ${below ? 'below.path <@ asked.path' : 'below.territory_id = asked.territory_id'}
          AND ${isReached('below')} ${isThere('below.territory_id')}
        ${morePlaces === undefined ? '' : `UNION ALL SELECT more.id FROM (${morePlaces}) more (id) WHERE true ${isThere('more.id')}`}
        LIMIT ${String(FEW_TERRITORIES + 1)}) AS places ${search ? `, ${found} AS found` : ''}
      FROM territory_projection asked WHERE asked.territory_id = ANY ($1) OFFSET 0) board
    CROSS JOIN LATERAL (
      SELECT ${columns} FROM (
        (SELECT ${columns} FROM territory_projection place CROSS JOIN LATERAL (
           SELECT ${columns} FROM ${table}
           WHERE ${table}.${territory} = place.territory_id AND ${seen} AND ${wanted} ${isFoundHere} ${isOneOf} ${page}) ${table}
         WHERE ${few} AND place.territory_id = ANY (board.places) AND place.path <@ board.path)
        UNION ALL
        (${walks})
        ${
          moreRows === undefined
            ? ''
            : `UNION ALL
        (${ofOwnPlace}
         WHERE ${table}.id IN (${moreRows}) AND NOT (${seen}) AND ${wanted} ${isFoundHere} ${isOneOf}
           ${isThere('place.territory_id')} ${page})`
        }
        ${search ? `UNION ALL ${ofFound}` : ''}
      ) ${table}
      ${page}) ${table}
    ${first}`;
  };
}

/** Statement of the ids of rows with a text that contains what is wanted, by the indexes; a row may come more than once. */
function idsOfFound(table: string, { text, wanted, alsoIn }: SearchedText): string {
  const own = `SELECT found.id FROM ${table} found WHERE ${foundIn(text('found'), wanted)}`;
  if (alsoIn === undefined) return own;
  return `${own}
    UNION ALL SELECT also.${alsoIn.rowId} FROM ${alsoIn.table} also WHERE ${foundIn(text('also'), wanted)}`;
}

/** Condition on a row that says the same without these indexes. */
function containsWanted(table: string, { text, wanted, alsoIn }: SearchedText): string {
  const isIn = (row: string) => foundIn(`(${text(row)} || '')`, wanted);
  if (alsoIn === undefined) return isIn(table);
  // Not EXISTS: where it expects many rows, the planner would read the whole table to remember them.
  return `(${isIn(table)} OR (
    SELECT true FROM ${alsoIn.table} also WHERE also.${alsoIn.rowId} = ${table}.id AND ${isIn('also')} LIMIT 1) IS NOT NULL)`;
}
