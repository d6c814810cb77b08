import { createDataSource, type DatabaseOptions } from '@vicinia/service-kit';
import { createTestDatabase } from './test-database.js';

const ABOUT_COLUMNS = /\b(ADD|DROP|ALTER COLUMN|CREATE TABLE)\b/;
/** Entities say nothing of keys, checks, indexes and defaults; those live in the migrations alone. */
const NOT_ABOUT_COLUMNS = /\b(CONSTRAINT|INDEX|DEFAULT)\b/;

/**
 * Compares entities with the tables that the migrations made.
 *
 * @param name of the service
 * @returns what TypeORM would change to make the tables fit the entities; empty when they agree
 */
export async function columnDrift(
  name: string,
  options: Pick<DatabaseOptions, 'entities' | 'migrations'>,
): Promise<string[]> {
  const database = await createTestDatabase(name, options);
  const source = createDataSource({ ...options, url: database.adminUrl, applicationName: 'drift' });
  try {
    await source.initialize();
    const { upQueries } = await source.driver.createSchemaBuilder().log();
    return upQueries
      .map(({ query }) => query)
      .filter((query) => ABOUT_COLUMNS.test(query) && !NOT_ABOUT_COLUMNS.test(query));
  } finally {
    await source.destroy();
    await database.drop();
  }
}
