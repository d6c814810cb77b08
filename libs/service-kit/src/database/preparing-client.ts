import pg from 'pg';

/** Statements that have a name, for all connections of a process; a server keeps a plan of each on each connection. */
const MOST_NAMED = 300;

/** `*` for all columns: neither a product nor `count(*)`. */
const ALL_COLUMNS = /(?<!count\()\*\s*(?:,|\)|FROM\b|WHERE\b|;|$)/i;

const names = new Map<string, string>();

/**
 * A connection on which PostgreSQL plans a statement once and not each time that it is run, which takes longer than most
 * of ours run. Behind a pooler of connections it needs one that knows prepared statements (PgBouncer from 1.21 on).
 *
 * A statement that selects `*` has no name: after a migration that adds a column, PostgreSQL would refuse the plan that it
 * kept ("cached plan must not change result type"), and the replicas of the release before go on running then.
 */
export class PreparingClient extends pg.Client {
  override query(...given: unknown[]): never {
    const [text, values, ...rest] = given;
    const name = typeof text === 'string' && Array.isArray(values) ? nameOf(text) : null;
    const asked = name === null ? given : [{ name, text, values }, ...rest];
    return (super.query as (...all: unknown[]) => never)(...asked);
  }
}

function nameOf(text: string): string | null {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= MOST_NAMED || ALL_COLUMNS.test(text)) return null;
  const name = `vicinia_${String(names.size)}`;
  names.set(text, name);
  return name;
}
