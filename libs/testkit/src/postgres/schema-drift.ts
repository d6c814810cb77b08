import { createDataSource, type DatabaseOptions } from '@vicinia/service-kit';
import { createTestDatabase } from './test-database.js';

/**
 * What TypeORM would change to make the migrated tables equal to the entities. Empty when both tell the same.
 *
 * @param name what the database is for
 */
export async function schemaDrift(
  name: string,
  database: Pick<DatabaseOptions, 'entities' | 'migrations'>,
): Promise<string[]> {
  const own = await createTestDatabase(name, database);
  const dataSource = createDataSource({ ...database, url: own.adminUrl, applicationName: 'drift' });
  await dataSource.initialize();
  try {
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    return upQueries.map(({ query }) => query);
  } finally {
    await dataSource.destroy();
    await own.drop();
  }
}

/** Where keys, checks and indexes live in the migrations alone, entities cannot be held against them. */
const ABOUT_KEYS = /\b(CONSTRAINT|INDEX)\b/;

/** As `schemaDrift`, for entities that say nothing of keys, checks and indexes. */
export async function columnDrift(...given: Parameters<typeof schemaDrift>): Promise<string[]> {
  return (await schemaDrift(...given)).filter((query) => !ABOUT_KEYS.test(query));
}
