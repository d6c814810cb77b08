import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

const workspace = join(import.meta.dirname, '../..');

/**
 * Runs `npm start`, does something with it, and stops it as Ctrl-C would.
 *
 * @param data its folder
 * @param work gets a function that answers what the start has said so far
 * @param more further words of the command
 */
export async function withCountry(data, work, ...more) {
  const started = performance.now();
  const child = spawn('npm', ['start', '--', '--data', data, ...more], {
    cwd: workspace,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let seconds = 0;
  child.stderr.on('data', (chunk) => (said += chunk));
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Ctrl-C stops everything') && seconds === 0) {
        seconds = (performance.now() - started) / 1000;
        resolve();
      }
    });
    child.once('exit', (code) => reject(new Error(`npm start ended with ${code}:\n${said}`)));
  });
  child.removeAllListeners('exit');
  const exited = new Promise((resolve) => child.once('exit', resolve));
  try {
    await work(() => said);
  } finally {
    process.kill(-child.pid, 'SIGINT');
    await exited;
  }
  const left = spawnSync('pgrep', ['-g', String(child.pid)], { encoding: 'utf8' }).stdout.trim();
  const postgres = spawnSync('pgrep', ['-f', data], { encoding: 'utf8' }).stdout.trim();
  if (left !== '' || postgres !== '') throw new Error(`still running after Ctrl-C: ${left} ${postgres}`);
  return { seconds, said };
}
