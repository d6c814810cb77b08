import { createDataSource } from '@vicinia/service-kit';
import { createEmptyTestDatabase, type TestDatabase } from '@vicinia/testkit';
import type { DataSource } from 'typeorm';

describe('a statement that is run again', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createEmptyTestDatabase('prepared');
    dataSource = await createDataSource({
      url: database.adminUrl,
      applicationName: 'test',
      entities: [],
      migrations: [],
      poolSize: 1,
    }).initialize();
    await dataSource.query('CREATE TABLE lamp (id integer PRIMARY KEY, place text)');
    await dataSource.query(`INSERT INTO lamp VALUES (1, 'park')`);
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const plannedOnce = async (): Promise<string[]> => {
    const rows = await dataSource.query<{ statement: string }[]>(
      'SELECT statement FROM pg_prepared_statements',
    );
    return rows.map(({ statement }) => statement);
  };

  it('is planned once on its connection', async () => {
    for (const id of [1, 2])
      await dataSource.query('SELECT place, 2 * id AS double, count(*) FROM lamp WHERE id = $1 GROUP BY id', [
        id,
      ]);
    expect(await plannedOnce()).toContain(
      'SELECT place, 2 * id AS double, count(*) FROM lamp WHERE id = $1 GROUP BY id',
    );
  });

  it.each([
    'SELECT * FROM lamp WHERE id = $1',
    'UPDATE lamp SET place = place WHERE id = $1 RETURNING lamp.*',
  ])('answers after a migration that adds a column: %s', async (statement) => {
    await dataSource.query(statement, [1]);
    await dataSource.query(
      `ALTER TABLE lamp ADD COLUMN IF NOT EXISTS added_${String(statement.length)} text`,
    );
    await expect(dataSource.query(statement, [1])).resolves.toBeDefined();
    expect(await plannedOnce()).not.toContain(statement);
  });
});
