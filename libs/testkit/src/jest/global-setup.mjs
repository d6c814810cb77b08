import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// Node runs this file and the imported one as they stand; nothing needs to be built before the tests.
import { startLocalPostgres } from '../../../local-postgres/src/index.ts';

/** Starts one PostgreSQL for the whole run. Workers find it by an environment variable. */
export default async function globalSetup() {
  const folder = mkdtempSync(join(tmpdir(), 'vicinia-test-'));
  chmodSync(folder, 0o755);
  const postgres = await startLocalPostgres({
    dataFolder: join(folder, 'postgres'),
    port: await freePort(),
    disposable: true,
    maxConnections: 400,
  });
  // Whatever a test leaves in the temporary folder goes with the run.
  process.env.TMPDIR = folder;
  process.env.VICINIA_TEST_POSTGRES = postgres.url('postgres');
  writeFileSync(join(folder, 'postgres.pid'), String(postgres.pid));
  globalThis.viciniaTestRun = { postgres, folder };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
