import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const workspace = join(import.meta.dirname, '../../../..');
const BUILT_WITHIN_MS = 120_000;

/**
 * Starts the country that all files of the run share, as `npm start` does for a newcomer: with its year, in a folder of its
 * own. Nothing where `PORTAL_URL` names one that runs already.
 */
export default async function startCountry() {
  if (process.env['PORTAL_URL'] !== undefined) return;
  const folder = mkdtempSync(join(tmpdir(), 'vicinia-portal-'));
  chmodSync(folder, 0o755);
  const child = spawn(
    'npm',
    ['start', '--', '--data', join(folder, 'data'), '--set', 'ANONYMOUS_LIMIT=off'],
    {
      cwd: workspace,
      detached: true,
      env: { ...process.env, NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const exited = new Promise((resolve) => child.once('exit', resolve));
  globalThis.stopCountry = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    process.env['PORTAL_URL'] = await portalOf(child);
    process.env['PORTAL_DATA'] = join(folder, 'data');
    await untilBuilt(process.env['PORTAL_URL']);
  } catch (error) {
    await globalThis.stopCountry();
    throw error;
  }
}

/** The address that it tells, once the year is loaded. */
async function portalOf(child) {
  let said = '';
  return await new Promise((resolve, reject) => {
    const hear = (chunk) => {
      said += chunk.toString();
      const address = /Portal +(http:\S+)/.exec(said)?.[1];
      if (address !== undefined && said.includes('the sample year is loaded')) resolve(address);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => {
      reject(new Error(`npm start ended:\n${said}`));
    });
  });
}

async function untilBuilt(portal) {
  const latest = Date.now() + BUILT_WITHIN_MS;
  while (Date.now() < latest) {
    const response = await fetch(portal);
    await response.arrayBuffer();
    if (response.ok) return;
    await pause(500);
  }
  throw new Error('The portal was not built in time.');
}
