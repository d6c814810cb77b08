/** Rows whose place in the database would tell when within the hour somebody without a name was at work. */
export interface RewrittenTable {
  readonly table: string;
  /**
   * SQL that is true of such rows: `t` is the row, `$1` the first hour that counts, `$2` the first that does not.
   * What was written by others in the same hour may be among them; it hides the rest.
   */
  readonly rows: string;
  /**
   * True where writers need not be kept out, because nobody changes such rows or waits for one by its place: they are
   * added, marked before their hour is over, and forgotten. These tables come first, and nobody waits for them.
   */
  readonly settled?: boolean;
  /** The number that the table gives its rows, where it has one. */
  readonly numbers?: RewrittenNumbers;
  /** Tables whose rows go with a row of this one, and their column that names it. */
  readonly dependants?: readonly { readonly table: string; readonly key: string; readonly of: string }[];
}

/** Numbers are dealt anew among the rows that have them already, so that nothing that comes later is overtaken. */
export interface RewrittenNumbers {
  readonly column: string;
  /** Columns of the group within which the order means something and stays. */
  readonly orderedWithin: readonly string[];
  /** SQL that is true of rows that came after the rewritten ones; numbers beyond the first of them stay as they are. */
  readonly later: string;
}

/** SQL that is true of rows whose time lies in the hours that are rewritten. @param column such as `t.written_at` */
export function inTheHours(column: string): string {
  return `(${column} >= $1 AND ${column} < $2)`;
}

/** The condition, with both hours in it whether or not it looks at them. */
export function inHours(rows: string): string {
  return `(${rows}) AND $1::timestamptz < $2::timestamptz`;
}

/**
 * One statement takes the rows out and puts them back in an order of chance: they come to other places, with the one
 * transaction as their origin. The keys that point at them stay good, because they are looked at when it has ended.
 */
export function rewriting({ table, rows }: RewrittenTable): string {
  return `WITH ${taken(table, rows)}
    INSERT INTO ${table} OVERRIDING SYSTEM VALUE SELECT gone.* FROM gone ORDER BY gen_random_uuid()`;
}

/**
 * As `rewriting`, with other numbers: `$3` those that rows have, `$4` those that they get.
 *
 * @param columns all columns of the table, ready to stand in SQL
 */
export function renumbering(
  { table, rows }: RewrittenTable,
  { column }: RewrittenNumbers,
  columns: readonly string[],
): string {
  const values = columns.map((name) =>
    name === column ? `coalesce(dealt.number, gone.${name})` : `gone.${name}`,
  );
  return `WITH ${taken(table, rows)}, dealt AS MATERIALIZED (
      SELECT old, number FROM unnest($3::bigint[], $4::bigint[]) AS dealt(old, number)
    )
    INSERT INTO ${table} (${columns.join(', ')}) OVERRIDING SYSTEM VALUE
    SELECT ${values.join(', ')} FROM gone LEFT JOIN dealt ON dealt.old = gone.${column} ORDER BY gen_random_uuid()`;
}

/** The rows whose numbers may be dealt, in the order of these. */
export function movable({ table, rows }: RewrittenTable, numbers: RewrittenNumbers): string {
  const { column, orderedWithin, later } = numbers;
  return `SELECT t.${column}::text AS number, concat_ws(E'\\n', ${orderedWithin.map((name) => `t.${name}`).join(', ')}) AS "group"
    FROM ${table} AS t WHERE ${inHours(rows)}
      AND t.${column} < (SELECT coalesce(min(t.${column}), ${LARGEST}) FROM ${table} AS t WHERE ${later})
    ORDER BY t.${column}`;
}

const LARGEST = '9223372036854775807';

function taken(table: string, rows: string): string {
  return `gone AS (DELETE FROM ${table} AS t WHERE ${inHours(rows)} RETURNING t.*)`;
}
