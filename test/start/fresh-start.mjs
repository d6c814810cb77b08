import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beginOwnCountry } from './own-country.mjs';
import { askAsPortal } from './portal-opened.mjs';
import { withCountry } from './with-country.mjs';

/**
 * Starts the country as a newcomer does, asks the first query of the README, stops it with Ctrl-C in the middle of the sample year
 * and looks whether anything is left running. Then once more on the same data: that is the warm start, which goes on with the
 * year. Once it is there, each account signs in and finds work, and the operator's commands are called. At last an own country
 * is begun, by the page that leads there.
 */
const workspace = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'vicinia-start-'));
chmodSync(folder, 0o755);
const data = join(folder, 'data');
const PORTAL = 'http://localhost:5173';
const REBUILD_WITHIN_MS = 60_000;
const YEAR_WITHIN_MS = 15 * 60_000;
const ESCALATED_WITHIN_MS = 120_000;

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

function graphqlUrl(said) {
  return /GraphQL\s+(\S+)/.exec(said)[1];
}

/** The first query of the README. */
async function askFirstQuery(readSaid) {
  const [, query] = /"query": "(query \(\$point.*?)",/.exec(
    readFileSync(join(workspace, 'README.md'), 'utf8'),
  );
  const point = { longitude: 16.37, latitude: 48.21 };
  const { officersAt } = await ask(graphqlUrl(readSaid()), query, { point });
  if (!officersAt.beat.name) throw new Error('the first query of the README finds no beat');
  process.stdout.write(`first query: ${officersAt.beat.name}, ${officersAt.cards.length} officers\n`);
}

const WORK = `{ me { id work { vacancies concernsDue signaturesPending reviewsDue measuresDue
  upcomingMeetings { id } bulletinsToRelease { id } } } }`;

/** Every account that is printed signs in. @returns what waits for each, by account */
async function everybodySignsIn(readSaid) {
  const said = readSaid();
  const accounts = [...said.matchAll(/^ +.*?(sample-[a-z-]+) /gm)].map(([, account]) => account);
  if (accounts.length < 18) throw new Error(`only ${accounts.length} sign-ins are offered`);
  const waiting = new Map();
  for (const account of accounts) {
    const { me } = await ask(graphqlUrl(said), WORK, {}, tokenOf(account));
    if (!me?.id) throw new Error(`${account} cannot sign in`);
    waiting.set(account, me.work);
  }
  process.stdout.write(`${accounts.length} accounts signed in\n`);
  return waiting;
}

/** Accounts of those who have work in the partnership every day. */
const STAFF =
  /^sample-(neighbourhood-officer|support-officer|(neighbouring-)?security-officer|neighbouring-beat-officer|security-coordinator|regional-lead|national-lead)$/;
/** What shall wait for somebody: the level at which a newcomer looks for it. */
const EXPECTED = [
  ['sample-neighbourhood-officer', 'concernsDue'],
  ['sample-security-officer', 'concernsDue'],
  ['sample-security-officer', 'signaturesPending'],
  ['sample-security-officer', 'reviewsDue'],
  ['sample-security-officer', 'upcomingMeetings'],
  ['sample-security-officer', 'bulletinsToRelease'],
  ['sample-security-coordinator', 'concernsDue'],
  ['sample-security-coordinator', 'upcomingMeetings'],
  ['sample-regional-lead', 'concernsDue'],
  ['sample-national-lead', 'vacancies'],
  ['sample-security-partner', 'signaturesPending'],
];

/** Work waits at every level once the year is there and its unanswered concerns have moved up. */
function missingWork(waiting) {
  const amount = (account, kind) => {
    const found = waiting.get(account)?.[kind] ?? 0;
    return Array.isArray(found) ? found.length : found;
  };
  const idle = [...waiting]
    .filter(
      ([account, work]) =>
        STAFF.test(account) && !Object.keys(work).some((kind) => amount(account, kind) > 0),
    )
    .map(([account]) => `${account} has nothing to do`);
  const missing = EXPECTED.filter(([account, kind]) => amount(account, kind) === 0).map(
    ([account, kind]) => `${account} has no ${kind}`,
  );
  return [...idle, ...missing];
}

async function untilWorkWaits(readSaid) {
  const deadline = performance.now() + ESCALATED_WITHIN_MS;
  for (;;) {
    const missing = missingWork(await everybodySignsIn(readSaid));
    if (missing.length === 0) break;
    if (performance.now() > deadline) throw new Error(missing.join('\n'));
  }
  process.stdout.write('work waits at every level\n');
}

/** Waits for the end of the sample year. @returns what was said of it */
async function untilYearIsLoaded(readSaid) {
  const deadline = performance.now() + YEAR_WITHIN_MS;
  for (;;) {
    const loaded = /✔ the sample year is loaded.*/.exec(readSaid());
    if (loaded) return loaded[0];
    if (performance.now() > deadline) throw new Error(`the sample year is not loaded:\n${readSaid()}`);
    await pause(500);
  }
}

try {
  const cold = await withCountry(
    data,
    async (readSaid) => {
      await askFirstQuery(readSaid);
      await askAsPortal(readSaid(), PORTAL);
      process.stdout.write('a portal under development calls and signs in\n');
    },
    '--portal',
    PORTAL,
  );
  if (!/The sample year stands at \d+ %; the next start goes on with it/.test(cold.said))
    throw new Error(`Ctrl-C did not interrupt the sample year:\n${cold.said}`);
  const warm = await withCountry(data, async (readSaid) => {
    await askFirstQuery(readSaid);
    const loaded = await untilYearIsLoaded(readSaid);
    process.stdout.write(`${loaded}\n`);
    if (loaded.includes('left as they stand')) throw new Error(loaded);
    await untilWorkWaits(readSaid);
    await asOperator();
  });
  process.stdout.write(`cold start ${cold.seconds.toFixed(1)} s, warm start ${warm.seconds.toFixed(1)} s\n`);
  // How long either takes depends on the machine; that kept data spare the loading does not.
  if (warm.seconds >= cold.seconds) throw new Error('a warm start takes as long as a cold one');
  await beginOwnCountry(join(folder, 'own'));
  process.stdout.write('2 passed, 0 failed\n');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
