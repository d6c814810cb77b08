import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { SERVICES, type Service } from '../platform/databases.js';

const variables = z.record(z.string(), z.string());

/** What a command needs to know of an installation that runs on this machine; written by `npm start`. */
const runningInstallation = z.object({
  issuer: z.url(),
  gateway: z.url(),
  /** Environment of the commands of each service. */
  services: z.record(z.enum(SERVICES), variables),
});

export type RunningInstallation = z.output<typeof runningInstallation>;

const FILE = 'installation.json';

export function writeInstallation(dataFolder: string, installation: RunningInstallation): void {
  writeFileSync(join(dataFolder, FILE), JSON.stringify(installation, null, 2), { mode: 0o600 });
}

/**
 * The environment for a service's commands: the operator's own where `DATABASE_URL` is set, else that of the
 * installation on this machine.
 *
 * @throws Error when there is neither
 */
export function commandEnvironment(dataFolder: string, service: Service): Record<string, string> {
  if (process.env['DATABASE_URL'] !== undefined) return process.env as Record<string, string>;
  return readInstallation(dataFolder).services[service];
}

/** @throws Error when Vicinia has not been started in this folder */
export function readInstallation(dataFolder: string): RunningInstallation {
  const file = join(dataFolder, FILE);
  if (!existsSync(file)) {
    throw new Error(
      'Start Vicinia first (npm start), or set the variables of the service, DATABASE_URL among them.',
    );
  }
  return runningInstallation.parse(JSON.parse(readFileSync(file, 'utf8')));
}
