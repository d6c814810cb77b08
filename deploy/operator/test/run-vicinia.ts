import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const MAIN = join(import.meta.dirname, '../dist/main.js');

/** Runs the program of the operator's image with nothing but these variables. */
export function vicinia(
  args: readonly string[],
  environment: Record<string, string> = {},
): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    env: environment,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}
