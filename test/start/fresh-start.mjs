import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Starts the country as a newcomer does, asks the first query of the README, signs in as each role, stops it with Ctrl-C
 * and looks whether anything is left running. Then once more on the same data: that is the warm start, in which the
 * operator's commands are called as well.
 */
const workspace = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'vicinia-start-'));
chmodSync(folder, 0o755);
const data = join(folder, 'data');
const WARM_START_SECONDS = 20;
const REBUILD_WITHIN_MS = 60_000;

/** Runs `npm start`, does something with it, and stops it as Ctrl-C would. */
async function withCountry(work) {
  const started = performance.now();
  const child = spawn('npm', ['start', '--', '--data', data], {
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
    await work(said);
  } finally {
    process.kill(-child.pid, 'SIGINT');
    await exited;
  }
  const left = spawnSync('pgrep', ['-g', String(child.pid)], { encoding: 'utf8' }).stdout.trim();
  const postgres = spawnSync('pgrep', ['-f', data], { encoding: 'utf8' }).stdout.trim();
  if (left !== '' || postgres !== '') throw new Error(`still running after Ctrl-C: ${left} ${postgres}`);
  return { seconds, said };
}

async function ask(url, query, variables, token) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const answer = await response.json();
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
}

/** What a command of the operator's command line says, called as the README shows it. */
function vicinia(...words) {
  const args = ['run', '--silent', 'vicinia', '--', '--data', data, ...words];
  const { status, stdout, stderr } = spawnSync('npm', args, { cwd: workspace, encoding: 'utf8' });
  if (status !== 0) throw new Error(`vicinia ${words.join(' ')} ended with ${status}: ${stdout}${stderr}`);
  return stdout.trim();
}

function tokenOf(account) {
  return vicinia('token', account);
}

/** The commands of the README that look after a running installation. */
async function asOperator() {
  for (const service of ['people', 'issues', 'meetings', 'outreach']) {
    const parked = vicinia('parked', 'list', '--service', service);
    if (parked !== 'Nothing is parked.') throw new Error(`${service} has parked messages: ${parked}`);
  }
  vicinia('indicators', 'recount');
  vicinia('projections', 'rebuild', '--service', 'issues');
  const deadline = performance.now() + REBUILD_WITHIN_MS;
  let state = '';
  do {
    if (performance.now() > deadline) throw new Error(`the projections were not rebuilt:\n${state}`);
    await pause(500);
    state = vicinia('projections', 'list', '--service', 'issues');
  } while (/rebuild requested|being read/.test(state) || state === '');
  process.stdout.write('nothing parked, figures agree, projections rebuilt\n');
}

async function asNewcomer(said) {
  const url = /GraphQL\s+(\S+)/.exec(said)[1];
  const [, query] = /"query": "(query \(\$point.*?)",/.exec(
    readFileSync(join(workspace, 'README.md'), 'utf8'),
  );
  const { officersAt } = await ask(url, query, { point: { longitude: 16.37, latitude: 48.21 } });
  if (!officersAt.beat.name) throw new Error('the first query of the README finds no beat');
  process.stdout.write(`first query: ${officersAt.beat.name}, ${officersAt.cards.length} officers\n`);
  const accounts = [...said.matchAll(/^ +.*?(sample-[a-z-]+)/gm)].map(([, account]) => account);
  if (accounts.length < 18) throw new Error(`only ${accounts.length} sign-ins are offered`);
  for (const account of accounts) {
    const { me } = await ask(url, '{ me { id work { vacancies concernsDue } } }', {}, tokenOf(account));
    if (!me?.id) throw new Error(`${account} cannot sign in`);
  }
  process.stdout.write(`${accounts.length} accounts signed in\n`);
}

try {
  const cold = await withCountry(asNewcomer);
  const warm = await withCountry(async (said) => {
    await asNewcomer(said);
    await asOperator();
  });
  process.stdout.write(`cold start ${cold.seconds.toFixed(1)} s, warm start ${warm.seconds.toFixed(1)} s\n`);
  if (warm.seconds > WARM_START_SECONDS)
    throw new Error(`a warm start takes longer than ${WARM_START_SECONDS} s`);
  process.stdout.write('1 passed, 0 failed\n');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
