import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '@vicinia/testkit';
import { serviceKitMigrations } from '@vicinia/service-kit';

describe('a migrated database', () => {
  let database: TestDatabase;

  beforeAll(async () => {
    database = await createTestDatabase('service_kit', { entities: [], migrations: serviceKitMigrations });
  });

  afterAll(() => database.drop());

  it('lets the runtime role change rows, and neither tables nor the list of migrations', async () => {
    const client = new pg.Client({ connectionString: database.url });
    await client.connect();
    try {
      await expect(
        client.query(`INSERT INTO idempotency_key (scope, key, input_hash) VALUES ('a', 'b', 'c')`),
      ).resolves.toMatchObject({ rowCount: 1 });
      await expect(client.query(`DROP TABLE idempotency_key`)).rejects.toMatchObject({ code: '42501' });
      await expect(client.query(`DELETE FROM migration`)).rejects.toMatchObject({ code: '42501' });
      const { rows } = await client.query<{ rolsuper: boolean }>(
        `SELECT rolsuper FROM pg_roles WHERE rolname = current_user`,
      );
      expect(rows).toEqual([{ rolsuper: false }]);
    } finally {
      await client.end();
    }
  });
});
