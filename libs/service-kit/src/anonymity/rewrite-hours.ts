import { roundedToTheHour } from '../operation/operation-context.js';
import { dealtNumbers } from './dealt-numbers.js';
import {
  inHours,
  movable,
  renumbering,
  rewriting,
  type RewrittenNumbers,
  type RewrittenTable,
} from './rewritten-table.js';

/** An hour is over for good when what was begun in it has ended. */
const GRACE_MILLISECONDS = 5 * 60 * 1000;
/** Writers wait behind a round that waits: it gives way before PostgreSQL looks for a deadlock, and comes again. */
const LOCK_TIMEOUT_MILLISECONDS = 400;
/** The lock was not to be had; two waited for each other. */
const GIVES_WAY = new Set<unknown>(['55P03', '40P01']);

/** Asks the database, within one transaction. */
export type AskDatabase = <Row>(text: string, values?: unknown[]) => Promise<Row[]>;

/** Remembers until when a database has been rewritten; from the beginning for what was there before. */
export const REWRITTEN_HOURS = [
  `CREATE TABLE rewritten_hours (
     only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
     rewritten_until timestamptz NOT NULL
   )`,
  `INSERT INTO rewritten_hours (rewritten_until) VALUES ('-infinity')`,
] as const;

/** The end of the last hour of which everything is written. */
export function endOfLastHour(at: Date): Date {
  return roundedToTheHour(new Date(at.getTime() - GRACE_MILLISECONDS));
}

/** Whether a round could not have its locks because others were at work; it may come again. */
export function hasGivenWay(error: unknown): boolean {
  return error instanceof Error && 'code' in error && GIVES_WAY.has(error.code);
}

/**
 * Rewrites the rows of hours that were not rewritten before.
 *
 * @param ask within a transaction of its own, which is rolled back when this fails
 * @returns false where another process has done it
 * @throws what `hasGivenWay` knows, where others are at work on the tables
 */
export async function rewriteHours(
  ask: AskDatabase,
  tables: readonly RewrittenTable[],
  until: Date,
): Promise<boolean> {
  await ask(`SET LOCAL lock_timeout = ${String(LOCK_TIMEOUT_MILLISECONDS)}`);
  const [hours] = await ask<{ since: string }>(
    `SELECT rewritten_until::text AS since FROM rewritten_hours WHERE rewritten_until < $1 FOR UPDATE`,
    [until],
  );
  if (hours === undefined) return false;
  const settled = tables.filter((table) => table.settled === true);
  for (const table of settled) await rewrite(ask, table, [hours.since, until]);
  // Nobody writes meanwhile: whoever waited for a row that was taken out would not find it again.
  const locked = tables.filter((table) => table.settled !== true);
  const names = locked.flatMap(({ table, dependants = [] }) => [
    table,
    ...dependants.map((each) => each.table),
  ]);
  if (names.length > 0) await ask(`LOCK TABLE ${[...new Set(names)].join(', ')} IN EXCLUSIVE MODE`);
  for (const table of locked) await rewrite(ask, table, [hours.since, until]);
  await ask(`UPDATE rewritten_hours SET rewritten_until = $1`, [until]);
  return true;
}

async function rewrite(ask: AskDatabase, table: RewrittenTable, hours: unknown[]): Promise<void> {
  const held: { readonly dependant: string; readonly rows: string[] }[] = [];
  for (const { table: dependant, key, of } of table.dependants ?? []) {
    const rows = await ask<{ row: string }>(
      `SELECT row_to_json(d)::text AS row FROM ${dependant} AS d
       WHERE d.${key} IN (SELECT t.${of} FROM ${table.table} AS t WHERE ${inHours(table.rows)})`,
      hours,
    );
    held.push({ dependant, rows: rows.map(({ row }) => row) });
  }
  if (table.numbers === undefined) await ask(rewriting(table), hours);
  else await renumber(ask, table, table.numbers, hours);
  for (const { dependant, rows } of held)
    await ask(
      `INSERT INTO ${dependant} OVERRIDING SYSTEM VALUE
       SELECT (json_populate_record(NULL::${dependant}, row::json)).* FROM unnest($1::text[]) AS held(row)
       ORDER BY gen_random_uuid()`,
      [rows],
    );
}

async function renumber(
  ask: AskDatabase,
  table: RewrittenTable,
  numbers: RewrittenNumbers,
  hours: unknown[],
): Promise<void> {
  const columns = await ask<{ name: string }>(
    `SELECT quote_ident(attname) AS name FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [table.table],
  );
  const rows = (await ask<{ number: string; group: string }>(movable(table, numbers), hours)).map(
    ({ number, group }) => ({ number: BigInt(number), group }),
  );
  await ask(
    renumbering(
      table,
      numbers,
      columns.map(({ name }) => name),
    ),
    [...hours, rows.map(({ number }) => String(number)), dealtNumbers(rows).map(String)],
  );
}
