import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Launch } from '@vicinia/local';

export const PROJECTS = ['people', 'issues', 'meetings', 'outreach', 'gateway', 'operator'] as const;
export type Project = (typeof PROJECTS)[number];

const workspace = join(import.meta.dirname, '../../..');

/** As hard as Kubernetes has it: no capability, none to be gained, nothing can be written but /tmp. */
const HARDENED = ['--cap-drop', 'all', '--security-opt', 'no-new-privileges'];
const READ_ONLY = [
  ...['--read-only', '--read-only-tmpfs=false'],
  ...['--tmpfs', '/tmp:rw,noexec,nosuid,size=64m,mode=1777'],
];
/**
 * runc without a daemon may not raise the limits that it starts with; the host's network has all that a country needs;
 * podman asks for health by systemd, which need not be there.
 */
const RUNNER = [
  ...['--runtime', 'runc', '--network', 'host', '--no-healthcheck'],
  ...['--ulimit', 'nofile=1024:1024', '--ulimit', 'nproc=1024:1024'],
];

export function imageOf(project: Project): string {
  const images = JSON.parse(process.env['VICINIA_TEST_IMAGES'] ?? '{}') as Record<Project, string>;
  return images[project];
}

/** @returns what podman writes, without white space around it */
export function podman(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('podman', args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (status !== 0) throw new Error(`podman ${args.join(' ')}:\n${stderr}`);
  return stdout.trim();
}

/** Variables that an image sets itself. */
export function variablesOfImage(project: Project): Record<string, string> {
  const [{ Config }] = JSON.parse(podman('image', 'inspect', imageOf(project))) as [
    { Config: { Env: string[] } },
  ];
  const pairs = Config.Env.map((line) => [
    line.slice(0, line.indexOf('=')),
    line.slice(line.indexOf('=') + 1),
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

interface Container {
  readonly image: string;
  /** In place of the image's own. */
  readonly entrypoint?: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Default: nothing but /tmp. */
  readonly mayWrite?: boolean;
  /** Files of this machine that the container may read, at the same place. */
  readonly files?: readonly string[];
}

function runArguments(container: Container): string[] {
  const { image, entrypoint, args, environment = {}, mayWrite = false, files = [] } = container;
  return [
    ...['run', '--rm', '--label', process.env['VICINIA_TEST_CONTAINERS'] ?? '', ...RUNNER, ...HARDENED],
    ...(mayWrite ? [] : READ_ONLY),
    ...files.flatMap((file) => ['--volume', `${file}:${file}:ro`]),
    ...Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...(entrypoint === undefined ? [] : ['--entrypoint', entrypoint]),
    ...[image, ...args],
  ];
}

/** The container of a project that runs now. */
export function containerOf(project: Project): string {
  const label = process.env['VICINIA_TEST_CONTAINERS'] ?? '';
  return podman('ps', '--quiet', '--filter', `label=${label}`, '--filter', `ancestor=${imageOf(project)}`);
}

/** Runs a container to its end. */
export function runToEnd(container: Container): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync('podman', runArguments(container), { encoding: 'utf8' });
  return { status, said: stdout + stderr };
}

/** Starts a container; a signal to podman goes to the first process in it, whose exit code is podman's. */
export function start(container: Container): ReturnType<Launch> {
  return spawn('podman', runArguments(container), { stdio: ['ignore', 'pipe', 'pipe'] });
}

/** Starts a program of the workspace in the container of its project. */
export const inContainer: Launch = (entry, args, environment) => {
  const path = relative(workspace, entry);
  const [folder, name] = path.split('/');
  return start({
    image: imageOf((folder === 'services' ? name : folder) as Project),
    args: [path, ...args],
    environment: forContainer(environment),
    files: args.filter((argument) => existsSync(argument)),
  });
};

/** Keys go in as text, for the files of this machine are not in there; what the image brings is left to it. */
function forContainer(environment: Readonly<Record<string, string>>): Record<string, string> {
  const variables: Record<string, string> = { ...environment };
  delete variables['SUPERGRAPH_FILE'];
  delete variables['NODE_OPTIONS'];
  for (const name of ['INTERNAL_JWKS', 'INTERNAL_SIGNING_KEY']) {
    if (variables[name] !== undefined) variables[name] = readFileSync(variables[name], 'utf8');
  }
  if (variables['MEDIA_FOLDER'] !== undefined) variables['MEDIA_FOLDER'] = '/tmp/media';
  return variables;
}
