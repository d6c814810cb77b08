import { once } from 'node:events';
import stopPostgres from '../../../libs/testkit/src/jest/global-teardown.mjs';

export default async function globalTeardown() {
  // The API server first: without its etcd it would wait.
  for (const child of [...globalThis.viciniaCluster].reverse()) {
    if (child.exitCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await stopPostgres();
}
