import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const RUNNING_FILE = 'running.pid';

/**
 * Takes the folder for this process, so that two starts do not use the same data at once.
 *
 * @throws Error when another start is using it
 */
export function takeDataFolder(folder: string): void {
  const running = join(folder, RUNNING_FILE);
  if (existsSync(running)) {
    const pid = Number(readFileSync(running, 'utf8'));
    if (isAlive(pid))
      throw new Error(`Vicinia is running already (process ${pid}); stop it with Ctrl-C first.`);
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(running, String(process.pid));
}

export function releaseDataFolder(folder: string): void {
  rmSync(join(folder, RUNNING_FILE), { force: true });
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
