import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import startPostgres from '../../../libs/testkit/src/jest/global-setup.mjs';
import { installTools } from './tools.mjs';

const workspace = join(import.meta.dirname, '../../..');

/** Tools, a PostgreSQL for the services that the charts start, and a copy of the charts with their dependencies. */
export default async function globalSetup() {
  const tools = await installTools();
  await startPostgres();
  const charts = join(process.env.TMPDIR, 'charts');
  mkdirSync(charts);
  cpSync(join(workspace, 'helm'), charts, {
    recursive: true,
    filter: (path) => !/\/charts\/?$/.test(path.slice(workspace.length)),
  });
  const home = join(process.env.TMPDIR, 'helm-home');
  Object.assign(process.env, {
    VICINIA_HELM_BIN: tools.bin,
    VICINIA_HELM_SCHEMAS: tools.schemas,
    VICINIA_HELM_CHARTS: charts,
    HELM_CACHE_HOME: join(home, 'cache'),
    HELM_CONFIG_HOME: join(home, 'config'),
    HELM_DATA_HOME: join(home, 'data'),
  });
  // A proxy that does not exist: dependencies must come from the folders beside.
  const env = { ...process.env, HTTPS_PROXY: 'http://127.0.0.1:1', HTTP_PROXY: 'http://127.0.0.1:1' };
  for (const chart of ['subgraph', 'gateway', 'vicinia'])
    execFileSync(join(tools.bin, 'helm'), ['dependency', 'build', join(charts, chart)], { env });
}
