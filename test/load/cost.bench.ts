import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { testPostgresUrl, until } from '@vicinia/testkit';
import getPort from 'get-port';
import pg from 'pg';
import type { RunningCountry } from '../support/running-country.js';
import { dropBareDatabase, makeBareDatabase } from './bare/bare-database.js';
import { questions, type Question } from './bare/questions.js';
import { OFFICER, startBenchCountry } from './bench-country.js';
import { load } from './load.js';
import { cpuMilliseconds, cpuMillisecondsWithChildren, median, parentOf } from './process-figures.js';

const ROUNDS = 3;
const SECONDS = 5;
const WARM_UP_SECONDS = 8;
const IDLE_SECONDS = 5;
const CONNECTIONS = 8;

/** CPU milliseconds by process. */
type Cpu = Readonly<Record<string, number>>;

describe('CPU of all processes for one answer, against one statement behind one route', () => {
  let country: RunningCountry;
  let token: string;
  let postgres: number;
  let bareDatabase: string;
  let bare: ChildProcess;
  let bareUrl: string;
  let asked: Question[];
  /** CPU that each process uses in a second without any request. */
  let idle: Cpu;
  const lines: string[] = [];

  beforeAll(async () => {
    country = await startBenchCountry(110);
    token = await country.tokenOf(OFFICER);
    const personId = await country.register(OFFICER);
    await country
      .as(OFFICER)
      .mutate(
        `mutation ($input: SetMyPublicCardInput!, $key: String!) { setMyPublicCard(input: $input, idempotencyKey: $key) { person { id } } }`,
        { input: { card: { name: 'Sample officer', telephone: '+43 1 000 0000' } } },
      );
    asked = questions({ point: country.country.pointIn('B1111'), personId });
    postgres = await postmasterOf(testPostgresUrl('postgres'));
    bareDatabase = await makeBareDatabase(country);
    ({ bare, bareUrl } = await startBareRoute(bareDatabase, asked));
    idle = await idleCpu();
  });

  afterAll(async () => {
    bare.kill('SIGTERM');
    await dropBareDatabase(bareDatabase);
    await country.stop();
    process.stdout.write(`\n${lines.join('\n')}\n\n`);
  });

  it('of a station board', () => measure('station board of 20 issues'));

  it('of what waits for a person', () => measure('what waits for me'));

  it('of the officers at a point', () => measure('officers at a point'));

  async function measure(name: string): Promise<void> {
    const question = asked.find((candidate) => candidate.name === name);
    if (question === undefined) throw new Error(`no question ${name}`);
    await expectSameAnswer(question);
    const ours: Cpu[] = [];
    const theirs: Cpu[] = [];
    await cpuOfEach(question, country.platform.gatewayUrl, WARM_UP_SECONDS);
    await cpuOfEach(question, addressOf(question), WARM_UP_SECONDS);
    for (let round = 0; round < ROUNDS; round += 1) {
      ours.push(await cpuOfEach(question, country.platform.gatewayUrl, SECONDS));
      theirs.push(await cpuOfEach(question, addressOf(question), SECONDS));
    }
    const ratios = ours.map((cpu, round) => sum(cpu) / sum(theirs[round] ?? {}));
    lines.push(
      `${name}: ${described(ours)}`,
      `  bare route: ${described(theirs)}`,
      `  ratio ${median(ratios).toFixed(1)} (rounds: ${ratios.map((ratio) => ratio.toFixed(1)).join(', ')})`,
    );
    expect(median(ratios)).toBeGreaterThan(1);
  }

  /** A baseline that answers something else is none. */
  async function expectSameAnswer(question: Question): Promise<void> {
    const [ours, theirs] = await Promise.all(
      [country.platform.gatewayUrl, addressOf(question)].map(async (url) => {
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...authorization(question) },
          body: JSON.stringify({ query: question.query, variables: question.variables }),
        });
        return response.json();
      }),
    );
    expect(theirs).toEqual(ours);
  }

  function addressOf(question: Question): string {
    return `${bareUrl}/${question.name.replaceAll(' ', '-')}`;
  }

  function authorization({ signedIn }: Question): Record<string, string> {
    return signedIn ? { authorization: `Bearer ${token}` } : {};
  }

  /** For one request; what runs anyway is taken off. */
  async function cpuOfEach(question: Question, url: string, seconds: number): Promise<Cpu> {
    const before = cpuNow();
    const started = performance.now();
    const { requests } = await load(
      url,
      { query: question.query, variables: question.variables },
      { seconds, connections: CONNECTIONS, ...(question.signedIn ? { token } : {}) },
    );
    const elapsed = (performance.now() - started) / 1000;
    return each(
      cpuNow(),
      (used, name) => (used - (before[name] ?? 0) - (idle[name] ?? 0) * elapsed) / requests,
    );
  }

  async function idleCpu(): Promise<Cpu> {
    const before = cpuNow();
    await pause(IDLE_SECONDS * 1000);
    return each(cpuNow(), (used, name) => (used - (before[name] ?? 0)) / IDLE_SECONDS);
  }

  function cpuNow(): Cpu {
    return {
      ...Object.fromEntries(
        country.platform.processes.map(({ name, pid }) => [name, cpuMilliseconds(pid ?? 0)]),
      ),
      'bare route': cpuMilliseconds(bare.pid ?? 0),
      PostgreSQL: cpuMillisecondsWithChildren(postgres),
    };
  }
});

function each(cpu: Cpu, change: (used: number, name: string) => number): Cpu {
  return Object.fromEntries(Object.entries(cpu).map(([name, used]) => [name, change(used, name)]));
}

function sum(cpu: Cpu): number {
  return Object.values(cpu).reduce((whole, part) => whole + part, 0);
}

/** Processes that take part, and the sum of all. */
function described(rounds: readonly Cpu[]): string {
  const names = Object.keys(rounds[0] ?? {});
  const parts = names
    .map((name) => ({ name, used: median(rounds.map((cpu) => cpu[name] ?? 0)) }))
    .filter(({ used }) => used >= 0.01)
    .map(({ name, used }) => `${name} ${used.toFixed(2)}`);
  return `${median(rounds.map(sum)).toFixed(2)} ms CPU for each answer (${parts.join(', ')})`;
}

async function postmasterOf(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    return parentOf(rows[0]?.pid ?? 0);
  } finally {
    await client.end();
  }
}

async function startBareRoute(
  database: string,
  asked: readonly Question[],
): Promise<{ bare: ChildProcess; bareUrl: string }> {
  const port = await getPort();
  const bare = spawn(process.execPath, [join(import.meta.dirname, 'bare/bare-route.mjs')], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: database,
      STATEMENTS: JSON.stringify(
        Object.fromEntries(
          asked.map(({ name, statement, values }) => [
            name.replaceAll(' ', '-'),
            { text: statement, values },
          ]),
        ),
      ),
    },
  });
  const bareUrl = `http://127.0.0.1:${port}`;
  await until('the bare route', async () => {
    try {
      return (await fetch(`${bareUrl}/health/ready`)).ok;
    } catch {
      return false;
    }
  });
  return { bare, bareUrl };
}
