import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homedir, userInfo } from 'node:os';
import { buildImage, imageName, PROJECTS } from '../../../deploy/images/build.mjs';
import startPostgres from '../../../libs/testkit/src/jest/global-setup.mjs';

const workspace = join(import.meta.dirname, '../../..');
const MAKE_BASE = join(workspace, 'deploy/images/make-base.sh');
const TOOLS = join(import.meta.dirname, '../tools');
/** Packages of Debian, by the command that they bring. */
const PACKAGES = {
  podman: ['podman', 'netavark'],
  runc: ['runc'],
  psql: ['postgresql-client'],
  ...(process.env.BASE_IMAGE === undefined ? { debootstrap: ['debootstrap'] } : {}),
};
/** runc without a daemon may not raise the limits that it starts with. */
const BUILD_FLAGS = [
  ...['--runtime', 'runc', '--network', 'host'],
  ...['--ulimit', 'nofile=1024:1024', '--ulimit', 'nproc=1024:1024'],
];

/** PostgreSQL as for all tests, and every image, built with podman. */
export default async function globalSetup() {
  needCommands();
  const base = process.env.BASE_IMAGE ?? madeBase();
  process.env.VICINIA_TEST_COMPOSE_CHECK = composeCheck();
  await startPostgres();
  // A country of this run is on Kafka.
  process.env.VICINIA_TEST_BUS = 'kafka';
  process.env.VICINIA_TEST_CONTAINERS = `vicinia-test-${randomUUID().slice(0, 8)}`;
  const options = { engine: 'podman', registry: 'localhost', base, flags: BUILD_FLAGS };
  for (const project of PROJECTS) {
    const started = performance.now();
    await buildImage(project, { ...options, secrets: secrets(), stdio: ['ignore', 'ignore', 'inherit'] });
    const seconds = ((performance.now() - started) / 1000).toFixed(0);
    process.stdout.write(`image of ${project} in ${seconds} s\n`);
  }
  process.env.VICINIA_TEST_IMAGES = JSON.stringify(
    Object.fromEntries(PROJECTS.map((project) => [project, imageName(project, options)])),
  );
}

function needCommands() {
  const missing = Object.keys(PACKAGES).filter(
    (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status !== 0,
  );
  if (missing.length === 0) return;
  if (userInfo().uid !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`To test the images, install ${missing.join(', ')}.`);
  }
  const packages = missing.flatMap((command) => PACKAGES[command]);
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'] };
  execFileSync('apt-get', ['update', '-qq'], quiet);
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
}

/** Reads compose files; built once, until its sources change. */
function composeCheck() {
  const sources = ['go.mod', 'go.sum', 'main.go'].map((file) => readFileSync(join(TOOLS, file)));
  const state = createHash('sha256').update(Buffer.concat(sources)).digest('hex').slice(0, 16);
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'vicinia/compose-check');
  const command = join(cache, state);
  if (!existsSync(command)) {
    mkdirSync(cache, { recursive: true });
    execFileSync('go', ['build', '-o', command, '.'], { cwd: TOOLS, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return command;
}

/** Registries of images may be out of reach, so the base is made here; once, until its recipe changes. */
function madeBase() {
  const recipe = createHash('sha256').update(readFileSync(MAKE_BASE)).digest('hex').slice(0, 8);
  const image = `localhost/vicinia-base:${process.versions.node}-${recipe}`;
  if (spawnSync('podman', ['image', 'exists', image]).status !== 0) {
    execFileSync(MAKE_BASE, [image], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return image;
}

/** What npm is told on this machine, for npm in the build. */
function secrets() {
  const npmConfig = (name) => execFileSync('npm', ['config', 'get', name], { encoding: 'utf8' }).trim();
  const cafile = npmConfig('cafile');
  const certificates = cafile !== 'null' && cafile !== '' ? cafile : process.env.NODE_EXTRA_CA_CERTS;
  const npmrc = join(process.env.TMPDIR, 'npmrc');
  const lines = [`registry=${npmConfig('registry')}`];
  if (certificates !== undefined) lines.push('cafile=/run/secrets/certificates');
  writeFileSync(npmrc, `${lines.join('\n')}\n`);
  return certificates === undefined ? { npmrc } : { npmrc, certificates };
}
