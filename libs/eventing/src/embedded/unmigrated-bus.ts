/** The database of the embedded bus lacks a table, column, function or right that this version uses. */
export class UnmigratedBus extends Error {
  constructor(cause: unknown) {
    super('the database of the bus is not up to date: run "vicinia bus migrate"', { cause });
    this.name = 'UnmigratedBus';
  }
}

/** Undefined table, column and function, and no right to use one: what `busMigrations` and `migrate` bring. */
const MIGRATION_MISSING = new Set(['42P01', '42703', '42883', '42501']);

/** @returns an error that names the command where the migrations are missing, else the same error */
export function namingMigration(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && MIGRATION_MISSING.has(code) ? new UnmigratedBus(error) : error;
}
