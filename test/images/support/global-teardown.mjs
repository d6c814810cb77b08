import { execFileSync } from 'node:child_process';
import stopPostgres from '../../../libs/testkit/src/jest/global-teardown.mjs';

export default async function globalTeardown() {
  const podman = (...args) => execFileSync('podman', args, { encoding: 'utf8' }).trim();
  const left = podman('ps', '--all', '--quiet', '--filter', `label=${process.env.VICINIA_TEST_CONTAINERS}`);
  if (left !== '') podman('rm', '--force', ...left.split('\n'));
  await stopPostgres();
}
