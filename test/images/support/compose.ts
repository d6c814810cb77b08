import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const workspace = join(import.meta.dirname, '../../..');
const ENVIRONMENTS = join(workspace, 'deploy/environments');

interface ComposeService {
  readonly image: string;
  readonly command: readonly string[] | null;
  readonly environment: Readonly<Record<string, string | null>>;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly tmpfs?: readonly string[];
  readonly networks: Readonly<Record<string, unknown>>;
  readonly ports?: readonly { readonly host_ip?: string }[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

export interface ComposeProject {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly networks: Readonly<Record<string, { readonly internal?: boolean }>>;
}

/** `docker compose config`, by the library that Docker Compose has for it. */
export function composeConfig(...envFiles: string[]): { project: ComposeProject | null; refused: string } {
  const check = process.env['VICINIA_TEST_COMPOSE_CHECK'] ?? '';
  const { status, stdout, stderr } = spawnSync(
    check,
    [join(workspace, 'deploy/compose.yaml'), ...envFiles],
    // Nothing of this machine's environment gets into the file.
    { encoding: 'utf8', env: {} },
  );
  if (status !== 0) return { project: null, refused: stderr };
  return { project: JSON.parse(stdout) as ComposeProject, refused: '' };
}

/** File of an environment's values. */
export function valuesOf(environment: string): string {
  return join(ENVIRONMENTS, `${environment}.env`);
}

/** Makes secrets as an operator does. @returns their file */
export function makeSecrets(environment: string, more: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'secrets-'));
  makeSecretsIn(folder, environment);
  const file = join(folder, `${environment}.secrets.env`);
  const lines = Object.entries(more).map(([name, value]) => `${name}='${value}'\n`);
  if (lines.length > 0) writeFileSync(file, lines.join(''), { flag: 'a' });
  return file;
}

/** @throws Error with what the command says */
export function makeSecretsIn(folder: string, environment: string): void {
  const command = join(ENVIRONMENTS, 'make-secrets.mjs');
  execFileSync(process.execPath, [command, environment, folder], { stdio: ['ignore', 'ignore', 'pipe'] });
}

/** The variables that a container of this service gets. */
export function variablesOf({ environment }: ComposeService): Record<string, string> {
  const set = Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== null);
  return Object.fromEntries(set);
}
