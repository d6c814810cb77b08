import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ANONYMOUS_FIELDS } from '@vicinia/service-kit';
import { until } from '@vicinia/testkit';
import { Kind, parse } from 'graphql';
import { RunningCountry } from '../support/running-country.js';
import { Auditor, type Answer } from './auditor.js';
import { driversOf, type Driver } from './drivers.js';
import { momentsTold, tokensShared, type Kept } from './findings.js';
import { filesOf, mailsOf, metricsOf, moved, rowsOf, type KeptRow } from './places.js';
import { rewriteEverything } from './rewriting.js';
import { closeIssueOf } from './staff.js';

const workspace = join(import.meta.dirname, '../..');

/** What a beat and the start of the platform write, whether anybody is at work or not. */
const BEATS = /heartbeat|bus_member|public\.projection|people\.grants|metrics people vicinia_outbox/;
/** What staff did has taken effect everywhere after that time. */
const TOLD_MS = 2_000;

/** Columns without which all anonymous operations fail, and nothing that comes round. */
const NEEDED = [
  ['issues', 'concern', 'text'],
  ['issues', 'photo', 'width'],
  ['people', 'territory', 'boundary'],
  ['outreach', 'subscription', 'confirm_hash'],
  ['outreach', 'subscription', 'unsubscribe_hash'],
] as const;

interface Answers {
  readonly right: Answer;
  readonly wrong: Answer;
  readonly broken: Answer;
}

/** Does everything that can be done without a name, and then reads everything that is kept. */
describe('what is kept of anonymous operations', () => {
  let country: RunningCountry;
  let auditor: Auditor;
  let drivers: Driver[];
  const answers = new Map<string, Answers>();
  let kept: Kept[];
  let rewritten: KeptRow[];
  const counted = new Set<string>();

  beforeAll(async () => {
    country = await RunningCountry.start({
      accounts: ['officer', 'partner', 'reporter'],
      environment: { LOG_LEVEL: 'debug', DELIVERY_POLL_MILLISECONDS: '50' },
    });
    await country.appoint('officer', 'SECURITY_OFFICER', 'S111');
    await until('the seats of staff to be counted', seatsAreCounted);
    auditor = new Auditor(country, await country.tokenOf('reporter'));
    drivers = driversOf(country, auditor);
    const dealings = drivers.findIndex(({ needs }) => needs === 'a closed issue');
    await callAll(drivers.slice(0, dealings));
    await closeIssueOf(country, await concernId());
    await pause(TOLD_MS);
    await callAll(drivers.slice(dealings));
    kept = [
      ...(await rowsOf(country)),
      ...filesOf(country),
      ...(await metricsOf(country)),
      ...mailsOf(country),
    ];
    await rewriteEverything(country);
    rewritten = await rowsOf(country);
  }, 180_000);
  afterAll(() => country.stop(), 60_000);

  /** Calls each operation in every way, and notes which figures have changed when all has come to rest. */
  async function callAll(part: readonly Driver[]): Promise<void> {
    const before = await metricsOf(country);
    for (const driver of part) answers.set(driver.operation, await call(driver));
    await auditor.rest();
    for (const series of moved(before, await metricsOf(country))) counted.add(series);
  }

  async function call(driver: Driver): Promise<Answers> {
    const { operation } = driver;
    const wrong = await auditor.send(`${operation}, refused`, driver.wrong());
    const broken = await withoutColumns(async () =>
      auditor.send(`${operation}, failing`, await driver.right()),
    );
    const right = await auditor.send(operation, await driver.right());
    driver.after?.(right.text);
    return { right, wrong, broken };
  }

  /** A round counts them some seconds after they were taken, which would pass for something that a reporter did. */
  async function seatsAreCounted(): Promise<boolean> {
    const left = await country.sql(
      'people',
      `SELECT FROM post WHERE NOT counted
       UNION ALL SELECT FROM appointment WHERE NOT beginning_counted AND starts_at <= now()
       UNION ALL SELECT FROM indicator_delta`,
    );
    return left.length === 0;
  }

  async function concernId(): Promise<string> {
    const [row] = await country.sql<{ id: string }>('issues', `SELECT id FROM concern`);
    return row!.id;
  }

  /** Something fails that should not. */
  async function withoutColumns<Result>(work: () => Promise<Result>): Promise<Result> {
    const rename = async (from: string, to: string): Promise<void> => {
      for (const [service, table, column] of NEEDED)
        await country.sql(service, `ALTER TABLE ${table} RENAME ${column}${from} TO ${column}${to}`);
    };
    await rename('', '_away');
    try {
      return await work();
    } finally {
      await rename('_away', '');
    }
  }

  it('is looked at for everything that can be done without a name: what is new needs a driver', async () => {
    const edge = (await import(join(workspace, 'gateway/src/edge/edge-routes.ts'))) as {
      EDGE_ROUTES: readonly { method: string; path: string; quiet: string }[];
    };
    const marked = globSync(join(workspace, 'services/*/src/**/*.graphql')).flatMap(anonymousFieldsOf);
    expect(marked.sort()).toEqual([...ANONYMOUS_FIELDS].sort());
    const routes = edge.EDGE_ROUTES.filter(({ quiet }) => quiet !== 'for nobody').map(
      ({ method, path }) => `${method} ${path}`,
    );
    expect(new Set(drivers.map(({ operation }) => operation))).toEqual(new Set([...marked, ...routes]));
  });

  it.each(['right', 'wrong', 'broken'] as const)('is kept of all kinds of calls: %s', (kind) => {
    const ended = [...answers].map(([operation, of]) => `${operation} ${endOf(of[kind])}`);
    const expected = { right: 'succeeds', wrong: 'is refused', broken: 'fails' }[kind];
    // Whoever has a link, be it a wrong one, sees the page on which to unsubscribe; only its button acts.
    expect(ended.filter((end) => !end.endsWith(expected) && !end.startsWith('GET /unsubscribe'))).toEqual([]);
  });

  it('tells no moment more closely than the hour', () => {
    expect(kept.length).toBeGreaterThan(100);
    const others = kept.filter(({ place, text }) => !BEATS.test(place) && !BEATS.test(text));
    expect(momentsTold(others, auditor.moments)).toEqual([]);
  });

  it('shares no token with what the client sent or was answered', () => {
    expect(tokensShared(kept, auditor.tokens)).toEqual([]);
  });

  it('moves no counter', () => {
    expect([...counted].filter((series) => !BEATS.test(series))).toEqual([]);
  });

  it('shows no transaction of that time once its hour is over and was rewritten', () => {
    const told = rewritten
      .filter(({ place, text }) => !BEATS.test(place) && !BEATS.test(text))
      .flatMap(({ place, text, transactions }) =>
        auditor.transactions
          .filter(({ from, to }) => transactions.some((id) => id >= from && id < to))
          .map(({ what }) => `${place} was written when: ${what}: ${text.slice(0, 200)}`),
      );
    expect(told).toEqual([]);
  });
});

/** How an answer ends: by its code where it has one, else by its status. */
function endOf({ status, code }: Answer): string {
  if (code === 'INTERNAL_ERROR' || status >= 500) return 'fails';
  return code !== null || status >= 400 ? 'is refused' : 'succeeds';
}

/** Root fields that a file of a service's schema marks, for example `Query.concernByReceipt`. */
function anonymousFieldsOf(file: string): string[] {
  return parse(readFileSync(file, 'utf8')).definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION
      ? (definition.fields ?? [])
          .filter(({ directives }) => directives?.some(({ name }) => name.value === 'anonymous'))
          .map(({ name }) => `${definition.name.value}.${name.value}`)
      : [],
  );
}
