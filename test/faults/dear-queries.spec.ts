import { HEARTBEAT_TOLERANCE_MS } from '@vicinia/access';
import { SERVICES } from '@vicinia/local';
import type { GraphqlAnswer } from '@vicinia/testkit';
import { RunningCountry } from '../support/running-country.js';

const OFFICER = 'sample-officer';
const AT_ONCE = 30;
const SECONDS = 20;

/** Each asks for nearly as many rows as is allowed, and gets them. */
const DEAR: readonly string[] = [
  `{ territory(code: "D11") { children(first: 100) { nodes { name parent { children(first: 95) { nodes { name } } } } } } }`,
  `{ territory(code: "D11") { children(first: 100) { edges { node { code level { code } parent { children(first: 45) { edges { node { code } } } } } } } } }`,
  `{ territory(code: "D11") { children(first: 60) { nodes { ancestors { code names { text } } } } } }`,
];

/** Each asks for more, in the way that one public query of 123 characters did. */
const BOMBS: readonly string[] = [
  `{ municipality(code: "MS111") { ${'territories { nodes { municipalities { nodes { '.repeat(3)} name ${'} } } } '.repeat(3)} } }`,
  `{ nation { ${'children(first: 100) { nodes { '.repeat(4)} name ${'} } '.repeat(4)} } }`,
];

interface Told {
  readonly milliseconds: number;
  readonly codes: unknown[];
}

describe('queries for very many rows', () => {
  let country: RunningCountry;

  beforeAll(async () => {
    country = await RunningCountry.start({ accounts: [OFFICER] });
    await country.appoint(OFFICER, 'SECURITY_OFFICER', 'S111');
    await addStations(country, 100);
  });

  afterAll(() => country.stop());

  it.each(BOMBS)('are refused with cost, limit and field: %s', async (bomb) => {
    const { errors } = await country.visitor.answer(bomb);

    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['QUERY_TOO_COMPLEX']);
    expect(errors?.[0]?.message).toMatch(
      /up to \d+ rows, most of them by the field \w+\.\w+; 10000 are allowed/,
    );
  });

  it(`at the limit, ${AT_ONCE} at once, leave heartbeats and other people's answers alive`, async () => {
    const end = performance.now() + SECONDS * 1000;
    const dear: Told[] = [];
    const visitors: Told[] = [];
    const officers: Told[] = [];
    const ages: number[] = [];
    const meanwhile = async (told: Told[], ask: () => Promise<GraphqlAnswer>): Promise<void> => {
      while (performance.now() < end) told.push(await timed(ask));
    };

    await Promise.all([
      ...Array.from({ length: AT_ONCE }, (_, n) =>
        meanwhile(dear, () => country.visitor.answer(DEAR[n % DEAR.length] ?? '')),
      ),
      meanwhile(visitors, () => country.visitor.answer('{ nation { name } }')),
      meanwhile(officers, () =>
        country
          .as(OFFICER)
          .answer(
            '{ territory(code: "S111") { concerns(first: 1) { nodes { id } } posts(first: 1) { nodes { id } } } }',
          ),
      ),
      (async () => {
        while (performance.now() < end) ages.push(await oldestHeartbeat(country));
      })(),
    ]);

    process.stdout.write(
      `${AT_ONCE} dear queries at once, ${dear.length} in ${SECONDS} s: oldest heartbeat ${Math.max(...ages).toFixed(0)} ms; ` +
        `a visitor waited ${figures(visitors)}, an officer ${figures(officers)}\n`,
    );
    const answered = (told: readonly Told[]): unknown[] => [...new Set(told.flatMap(({ codes }) => codes))];
    expect(answered(visitors)).toEqual([]);
    expect(answered(officers)).toEqual([]);
    // A dear query may be told to come again; none fails otherwise.
    expect(answered(dear).filter((code) => code !== 'RATE_LIMITED')).toEqual([]);
    expect(dear.filter(({ codes }) => codes.length === 0).length).toBeGreaterThan(0);
    expect(Math.max(...ages)).toBeLessThan(HEARTBEAT_TOLERANCE_MS);
  });
});

async function timed(ask: () => Promise<GraphqlAnswer>): Promise<Told> {
  const begun = performance.now();
  const { errors = [] } = await ask();
  return {
    milliseconds: performance.now() - begun,
    codes: errors.map(({ extensions }) => extensions?.code),
  };
}

function figures(told: readonly Told[]): string {
  const sorted = told.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return `${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)} ms at the median and ${sorted.at(-1)?.toFixed(0)} ms at most`;
}

/** Milliseconds since the last heartbeat that the service furthest behind has heard. */
async function oldestHeartbeat(country: RunningCountry): Promise<number> {
  const ages = await Promise.all(
    SERVICES.map((service) =>
      country.sql<{ age: number }>(
        service,
        `SELECT (extract(epoch FROM clock_timestamp() - emitted_at) * 1000)::float8 AS age FROM grants_heartbeat`,
      ),
    ),
  );
  return Math.max(...ages.map(([row]) => row?.age ?? Infinity));
}

/** Gives a district so many stations that full pages of them are full. */
async function addStations(country: RunningCountry, count: number): Promise<void> {
  await country.sql(
    'people',
    `INSERT INTO territory (id, code, level, parent_id, path, names, time_zone)
     SELECT drawn.id, 'D11-' || drawn.n, 'STATION', district.id,
            district.path || replace(drawn.id::text, '-', ''), '{"de": "Inspektion"}', 'Europe/Vienna'
     FROM (SELECT gen_random_uuid() AS id, n FROM generate_series(1, $1) AS n) AS drawn,
          (SELECT id, path FROM territory WHERE code = 'D11') AS district`,
    [count],
  );
}
