import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { once } from 'node:events';
import type { Service } from '../platform/databases.js';
import { commandEnvironment } from './installation.js';

const workspace = join(import.meta.dirname, '../../../..');

/** Runs a command that a service brings, with this terminal; its exit code becomes ours. */
export async function runServiceCommand(
  dataFolder: string,
  service: Service,
  entry: string,
  args: readonly string[],
): Promise<void> {
  const child = spawn(process.execPath, [join(workspace, 'services', service, 'dist', entry), ...args], {
    env: { PATH: process.env['PATH'], ...commandEnvironment(dataFolder, service) },
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
}
