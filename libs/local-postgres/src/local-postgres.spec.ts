import pg from 'pg';
import { ensureDatabase } from './index.js';

const serverUrl = process.env['VICINIA_TEST_POSTGRES'] ?? '';

describe('local PostgreSQL', () => {
  it('gives a database whose runtime role owns nothing', async () => {
    await ensureDatabase(serverUrl, 'local_postgres_spec', 'local_postgres_owner', 'local_postgres_app');
    await ensureDatabase(serverUrl, 'local_postgres_spec', 'local_postgres_owner', 'local_postgres_app');
    const url = new URL(serverUrl);
    url.username = 'local_postgres_app';
    url.pathname = '/local_postgres_spec';
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    try {
      await expect(client.query('CREATE TABLE mine ()')).rejects.toMatchObject({ code: '42501' });
    } finally {
      await client.end();
    }
  });
});
