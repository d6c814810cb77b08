import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { LOCAL_ACCOUNTS, SERVICES } from '@vicinia/local';
import { identityOf } from '@vicinia/service-kit';
import { testPostgresUrl, until } from '@vicinia/testkit';
import getPort from 'get-port';
import pg from 'pg';
import type { RunningCountry } from '../support/running-country.js';
import { BOARD, OFFICER, startBenchCountry } from './bench-country.js';
import { load, type LoadResult } from './load.js';
import { cpuMilliseconds, median, percentile, residentMegabytes } from './process-figures.js';

const ROUNDS = 10;
const SECONDS = 6;
const WARM_UP_SECONDS = 20;
const CONNECTIONS = 8;
const MOST_OF_STOCK_CPU = 0.5;
const MESSAGES_PER_SECOND = 200;
const MOST_EFFECT_MS = 300;

const lines: string[] = [];
const report = (line: string): void => void lines.push(line);

describe('the platform, measured', () => {
  let country: RunningCountry;
  let stock: ChildProcess;
  let stockUrl: string;
  let token: string;
  const board = { query: BOARD, variables: { code: 'S111', first: 20 } };

  beforeAll(async () => {
    country = await startBenchCountry(110);
    token = await country.tokenOf(OFFICER);
    ({ stock, stockUrl } = await startStockGateway(country));
  });

  afterAll(async () => {
    stock.kill('SIGTERM');
    await country.stop();
    process.stdout.write(`\n${lines.join('\n')}\n\n`);
  });

  it('idle memory of each process', () => {
    const figures = country.platform.processes.map(
      ({ name, pid }) => `${name} ${residentMegabytes(pid ?? 0).toFixed(0)} MB`,
    );
    report(`idle memory: ${figures.join(', ')}`);
    expect(figures).toHaveLength(5);
  });

  it('CPU of the gateway for each request of the station board, against a stock gateway', async () => {
    const ratios: number[] = [];
    const ours: (LoadResult & { cpu: number })[] = [];
    const theirs: (LoadResult & { cpu: number })[] = [];
    const run = async (url: string, pid: number, seconds: number): Promise<LoadResult & { cpu: number }> => {
      const before = cpuMilliseconds(pid);
      const result = await load(url, board, { seconds, connections: CONNECTIONS, token });
      return { ...result, cpu: (cpuMilliseconds(pid) - before) / result.requests };
    };
    const ourPid = country.platform.gateway.pid ?? 0;
    // Both reach the code that V8 has optimised before anything counts.
    await run(country.platform.gatewayUrl, ourPid, WARM_UP_SECONDS);
    await run(stockUrl, stock.pid ?? 0, WARM_UP_SECONDS);
    for (let round = 0; round < ROUNDS; round += 1) {
      const [one, other] = [
        await run(country.platform.gatewayUrl, ourPid, SECONDS),
        await run(stockUrl, stock.pid ?? 0, SECONDS),
      ];
      ours.push(one);
      theirs.push(other);
      ratios.push(one.cpu / other.cpu);
    }
    const tell = (name: string, results: (LoadResult & { cpu: number })[]): void => {
      report(
        `station board through ${name}: ${median(results.map(({ cpu }) => cpu)).toFixed(2)} ms CPU of the gateway for each request, ${median(results.map(({ requestsPerSecond }) => requestsPerSecond)).toFixed(0)} requests/s, p99 ${median(results.map(({ p99 }) => p99)).toFixed(0)} ms`,
      );
    };
    tell('our gateway', ours);
    tell('stock @apollo/gateway on Express', theirs);
    report(
      `ratio of CPU: ${median(ratios).toFixed(2)} (rounds: ${ratios.map((ratio) => ratio.toFixed(2)).join(', ')}; at most ${MOST_OF_STOCK_CPU})`,
    );
    expect(median(ratios)).toBeLessThanOrEqual(MOST_OF_STOCK_CPU);
  });

  it('SQL statements of the board at page sizes 10 and 100', async () => {
    const small = await statementsOfBoard(country, token, 10);
    const large = await statementsOfBoard(country, token, 100);
    report(`SQL statements of the board: ${small} at 10 issues, ${large} at 100`);
    expect(large).toBe(small);
  });

  it('point to officers, against the bare SQL', async () => {
    const point = country.country.pointIn('B1111');
    const query = `query ($point: PointInput!) { officersAt(point: $point) { beat { code } station { code } cards { role } } }`;
    const viaGraph = await load(
      country.platform.gatewayUrl,
      { query, variables: { point } },
      { seconds: 5, connections: 1 },
    );
    const bare = await bareOfficers(country, point);
    report(
      `point to officers: p50 ${viaGraph.p50.toFixed(1)} ms, p99 ${viaGraph.p99.toFixed(1)} ms through the gateway; bare SQL p50 ${median(bare).toFixed(2)} ms, p99 ${percentile(bare, 0.99).toFixed(2)} ms`,
    );
    expect(viaGraph.requests).toBeGreaterThan(100);
  });

  it('commit to effect in another service at 200 messages a second', async () => {
    const delays = await effectDelays(country, 15);
    const [p50, p99] = [percentile(delays, 0.5), percentile(delays, 0.99)];
    report(
      `commit to effect in issues at ${MESSAGES_PER_SECOND} messages/s, ${delays.length} messages: p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms (below ${MOST_EFFECT_MS})`,
    );
    expect(p99).toBeLessThan(MOST_EFFECT_MS);
  });
});

async function startStockGateway(
  country: RunningCountry,
): Promise<{ stock: ChildProcess; stockUrl: string }> {
  const port = await getPort();
  const stock = spawn(process.execPath, [join(import.meta.dirname, 'stock-gateway.mjs')], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      PATH: process.env['PATH'],
      NODE_ENV: 'production',
      APOLLO_TELEMETRY_DISABLED: 'true',
      PORT: String(port),
      SUPERGRAPH_FILE: join(import.meta.dirname, '../../gateway/supergraph.graphql'),
      SUBGRAPHS: JSON.stringify(
        Object.fromEntries(
          SERVICES.map((service) => [service, `${country.platform.replicas(service)[0]?.url ?? ''}/graphql`]),
        ),
      ),
      SIGNING_KEY: country.platform.signingKeyFile,
      IDENTITY: identityOf(LOCAL_ACCOUNTS, OFFICER),
    },
  });
  const stockUrl = `http://127.0.0.1:${port}`;
  await until('the stock gateway', async () => {
    try {
      return (await fetch(`${stockUrl}/health/ready`)).ok;
    } catch {
      return false;
    }
  });
  return { stock, stockUrl };
}

/** Statements that the services' role ran for one request, as the server counted them over many. */
async function statementsOfBoard(country: RunningCountry, token: string, first: number): Promise<number> {
  const requests = 200;
  const body = { query: BOARD, variables: { code: 'S111', first } };
  const client = new pg.Client({ connectionString: testPostgresUrl('postgres') });
  await client.connect();
  try {
    await client.query('CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
    // Statements that run without any request, by the service's own rounds, are not the board's.
    const background = new Set(
      await calledStatements(client, () => new Promise((resolve) => setTimeout(resolve, 6_000))),
    );
    let calls = 0;
    const called = await calledStatements(client, async () => {
      for (let number = 0; number < requests; number += 1) {
        const answer = await fetch(`${country.platform.gatewayUrl}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify(body),
        });
        expect(await answer.json()).not.toHaveProperty('errors');
      }
    });
    for (const statement of called) if (!background.has(statement)) calls += callsOf.get(statement) ?? 0;
    return Math.round(calls / requests);
  } finally {
    await client.end();
  }
}

const callsOf = new Map<string, number>();

async function calledStatements(client: pg.Client, work: () => Promise<unknown>): Promise<string[]> {
  await client.query('SELECT pg_stat_statements_reset()');
  await work();
  const { rows } = await client.query<{ id: string; calls: number }>(
    `SELECT dbid || '/' || queryid AS id, sum(calls)::int AS calls FROM pg_stat_statements
     WHERE userid = (SELECT oid FROM pg_roles WHERE rolname = 'vicinia_app') GROUP BY 1`,
  );
  callsOf.clear();
  for (const { id, calls } of rows) callsOf.set(id, calls);
  return rows.map(({ id }) => id);
}

/** Milliseconds of the statements behind `officersAt` on one connection, as the service's role. */
async function bareOfficers(
  country: RunningCountry,
  point: { longitude: number; latitude: number },
): Promise<number[]> {
  const client = new pg.Client({ connectionString: country.platform.databases.url('people') });
  await client.connect();
  const delays: number[] = [];
  try {
    for (let round = 0; round < 1_000; round += 1) {
      const started = performance.now();
      const { rows } = await client.query<{ territory_id: string; parent_id: string }>(
        `SELECT territory_id, parent_id FROM territory_projection WHERE territory_id IN
           (SELECT territory_id FROM territory_ring WHERE shape @> point($1, $2)) ORDER BY level_rank DESC LIMIT 1`,
        [point.longitude, point.latitude],
      );
      const ids = [rows[0]?.territory_id, rows[0]?.parent_id];
      await client.query(
        `SELECT p.role, person.card_name FROM post p JOIN appointment a ON a.post_id = p.id
         JOIN person ON person.id = a.person_id WHERE p.territory_id = ANY ($1) AND person.card_name IS NOT NULL`,
        [ids],
      );
      delays.push(performance.now() - started);
    }
  } finally {
    await client.end();
  }
  return delays;
}

/** Commit times on both sides come from PostgreSQL itself, which keeps one clock for all databases. */
async function effectDelays(country: RunningCountry, seconds: number): Promise<number[]> {
  const people = new pg.Client({ connectionString: country.platform.databases.adminUrl('people') });
  await people.connect();
  const mark = randomUUID();
  const perTick = 10;
  try {
    const ticks = (seconds * MESSAGES_PER_SECOND) / perTick;
    const started = performance.now();
    for (let tick = 0; tick < ticks; tick += 1) {
      const due = started + (tick * perTick * 1000) / MESSAGES_PER_SECOND;
      await until('the next tick', () => performance.now() >= due);
      await people.query(
        `WITH drawn AS (SELECT gen_random_uuid() AS id, gen_random_uuid() AS subject FROM generate_series(1, $2)),
              counted AS (INSERT INTO aggregate_version (aggregatetype, aggregateid, version)
                          SELECT 'vicinia.people.appointment', subject, 1 FROM drawn),
              written AS (INSERT INTO outbox (id, aggregatetype, aggregateid, version, type, payload, source, structure_version,
                            correlation_id, occurred_at, lane, bucket)
                          SELECT id, 'vicinia.people.appointment', subject, 1, 'vicinia.people.appointment.ended.v1',
                            jsonb_build_object('personId', gen_random_uuid(), 'postId', gen_random_uuid(), 'role', 'SECURITY_PARTNER',
                              'municipalityId', NULL, 'until', '2026-01-01T00:00:00.000Z', 'removed', true),
                            '/vicinia/people', 1, $1, now(), 1, 0 FROM drawn RETURNING 1)
         SELECT pg_notify('vicinia_outbox', '') FROM (SELECT count(*) FROM written) AS all_written`,
        [mark, perTick],
      );
    }
    await until(
      'all effects',
      async () => {
        const [row] = await country.sql<{ open: number }>(
          'issues',
          `SELECT $1::int - count(*)::int AS open FROM inbox_message WHERE message_id = ANY ($2)`,
          [
            ticks * perTick,
            (
              await people.query<{ id: string }>(`SELECT id FROM outbox WHERE correlation_id = $1`, [mark])
            ).rows.map(({ id }) => id),
          ],
        );
        return row?.open === 0;
      },
      60_000,
    );
    // The relay's mark rewrites the row, so its first commit is read from the version counter, which nobody touches again.
    const { rows: commits } = await people.query<{ id: string; at: Date }>(
      `SELECT o.id, pg_xact_commit_timestamp(v.xmin) AS at FROM outbox o
       JOIN aggregate_version v ON v.aggregatetype = o.aggregatetype AND v.aggregateid = o.aggregateid
       WHERE o.correlation_id = $1`,
      [mark],
    );
    const effects = await country.sql<{ id: string; at: Date }>(
      'issues',
      `SELECT message_id AS id, pg_xact_commit_timestamp(xmin) AS at FROM inbox_message WHERE message_id = ANY ($1)`,
      [commits.map(({ id }) => id)],
    );
    const committedAt = new Map(commits.map(({ id, at }) => [id, at.getTime()]));
    return effects.map(({ id, at }) => at.getTime() - (committedAt.get(id) ?? NaN));
  } finally {
    await people.end();
  }
}
