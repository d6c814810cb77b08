import { rmSync } from 'node:fs';
import stopPostgres from '../../libs/testkit/src/jest/global-teardown.mjs';

export default async function globalTeardown() {
  const started = globalThis.viciniaTestKafka;
  await started?.kafka.kill();
  if (started !== undefined) rmSync(started.dataFolder, { recursive: true, force: true });
  await stopPostgres();
}
