import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const workspace = join(import.meta.dirname, '../../..');
const BUILT_WITHIN_MS = 120_000;

/** A country that `npm start` started, as for a newcomer. */
export interface RunningCountry {
  readonly portal: string;
  stop(): Promise<void>;
}

/**
 * Starts a country with its year in a folder of its own, and waits until that and the portal are there. `PORTAL_URL` names one that
 * runs already.
 */
export async function startCountry(): Promise<RunningCountry> {
  const running = process.env['PORTAL_URL'];
  if (running !== undefined) return { portal: running, stop: async () => Promise.resolve() };
  const folder = mkdtempSync(join(tmpdir(), 'vicinia-portal-'));
  chmodSync(folder, 0o755);
  const child = spawn('npm', ['start', '--', '--data', join(folder, 'data')], {
    cwd: workspace,
    detached: true,
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const stop = async (): Promise<void> => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
    await exited;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const portal = await new Promise<string>((resolve, reject) => {
      const hear = (chunk: Buffer): void => {
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
    await untilBuilt(portal);
    return { portal, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function untilBuilt(portal: string): Promise<void> {
  const latest = Date.now() + BUILT_WITHIN_MS;
  while (Date.now() < latest) {
    const response = await fetch(portal);
    await response.arrayBuffer();
    if (response.ok) return;
    await pause(500);
  }
  throw new Error('The portal was not built in time.');
}
