import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { startLocalPostgres } from '../../libs/local-postgres/src/index.ts';

/** PostgreSQL as durable as on a laptop, that also counts statements and remembers when each transaction committed. */
export default async function globalSetup() {
  const folder = mkdtempSync(join(tmpdir(), 'vicinia-bench-'));
  chmodSync(folder, 0o755);
  const postgres = await startLocalPostgres({
    dataFolder: join(folder, 'postgres'),
    port: await getPort(),
    settings: {
      shared_preload_libraries: 'pg_stat_statements',
      track_commit_timestamp: 'on',
    },
  });
  process.env.TMPDIR = folder;
  process.env.VICINIA_TEST_POSTGRES = postgres.url('postgres');
  globalThis.viciniaTestRun = { postgres, folder };
}
