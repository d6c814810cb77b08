import type { DataSource } from 'typeorm';

const ROLE_NAME = /^[a-z_][a-z0-9_]*$/;

/**
 * Runs all pending migrations as the owner, then lets the runtime role read and write rows – and nothing else.
 * Idempotent: a second run changes nothing.
 *
 * @param dataSource connected as the owner of the database; it is initialised and destroyed here
 * @param runtimeRole role that the service connects as
 * @returns names of the migrations that ran
 * @throws Error when the role name is not a plain identifier, or when a migration fails (it is rolled back)
 */
export async function migrate(dataSource: DataSource, runtimeRole: string): Promise<string[]> {
  if (!ROLE_NAME.test(runtimeRole)) throw new Error('the runtime role must be a plain identifier');
  await dataSource.initialize();
  try {
    const ran = await dataSource.runMigrations();
    await dataSource.query(`GRANT USAGE ON SCHEMA public TO ${runtimeRole}`);
    await dataSource.query(
      `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${runtimeRole}`,
    );
    await dataSource.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${runtimeRole}`);
    await dataSource.query(`REVOKE INSERT, UPDATE, DELETE ON TABLE migration FROM ${runtimeRole}`);
    return ran.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}
