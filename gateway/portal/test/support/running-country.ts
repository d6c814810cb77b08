import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The country that runs for all files of the run. */
export const country = { portal: process.env['PORTAL_URL'] ?? '' };

/** What a command of the operator's command line says of it. @throws Error where it fails */
export function vicinia(...words: readonly string[]): string {
  const data = process.env['PORTAL_DATA'];
  const args = [
    'run',
    '--silent',
    'vicinia',
    '--',
    ...(data === undefined ? [] : ['--data', data]),
    ...words,
  ];
  const env = { ...process.env, NODE_OPTIONS: '' };
  const cwd = join(import.meta.dirname, '../../../..');
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd, env, encoding: 'utf8' });
  if (status !== 0)
    throw new Error(`vicinia ${words.join(' ')} ended with ${String(status)}: ${stdout}${stderr}`);
  return stdout.trim();
}
