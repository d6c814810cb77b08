import { once } from 'node:events';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { EnvironmentOf, Service } from './services.js';

const workspace = join(import.meta.dirname, '../../..');

/** Runs a command that a service brings, with this terminal; its exit code becomes ours, and it ends when we do. */
export async function runServiceCommand(
  environmentOf: EnvironmentOf,
  service: Service,
  entry: string,
  args: readonly string[],
): Promise<void> {
  const child = spawn(process.execPath, [join(workspace, 'services', service, 'dist', entry), ...args], {
    env: { PATH: process.env['PATH'], ...environmentOf(service) },
    stdio: 'inherit',
  });
  const end = (): void => void child.kill('SIGTERM');
  process.once('exit', end);
  const [code] = (await once(child, 'exit')) as [number | null];
  process.off('exit', end);
  process.exitCode = code ?? 1;
}
