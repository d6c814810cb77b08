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
