import {
  createDataSource,
  createLog,
  HourlyRewriting,
  serviceKitMigrations,
  type RewrittenTable,
  type Schedules,
} from '@vicinia/service-kit';
import { createTestDatabase, type TestDatabase } from '@vicinia/testkit';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';

const HOUR_MS = 3_600_000;
const ROWS = 20;
const TABLES: readonly RewrittenTable[] = [
  { table: 'version', settled: true, rows: 'true' },
  { table: 'note', rows: 'true' },
];

/** A row that is changed, and one that counts as the version of an aggregate does. */
class Notes1700000009000 implements MigrationInterface {
  readonly name = 'Notes1700000009000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE note (id int PRIMARY KEY, changes int NOT NULL)`);
    await queryRunner.query(`CREATE TABLE version (id int PRIMARY KEY, version int NOT NULL)`);
    await queryRunner.query(`INSERT INTO note SELECT n, 0 FROM generate_series(1, ${String(ROWS)}) AS n`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE note, version`);
  }
}

describe('the round that rewrites the hours that are over', () => {
  let database: TestDatabase;
  let source: DataSource;
  const planned: { readonly name: string; readonly work: () => Promise<void> }[] = [];
  let rewriting: HourlyRewriting;

  beforeAll(async () => {
    const migrations = [...serviceKitMigrations, Notes1700000009000];
    database = await createTestDatabase('hourly_rewriting', { entities: [], migrations });
    source = await createDataSource({
      url: database.url,
      applicationName: 'test',
      entities: [],
      migrations: [],
      poolSize: 8,
    }).initialize();
    const schedules: Pick<Schedules, 'every'> = {
      every: (name, _milliseconds, work) => {
        planned.push({ name, work });
      },
    };
    rewriting = new HourlyRewriting(source, schedules as Schedules, createLog('test', 'silent'));
    rewriting.include(TABLES);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  const rewrittenUntil = async (): Promise<string | undefined> => {
    const [row] = await source.query<{ until: string }[]>(
      `SELECT rewritten_until::text AS until FROM rewritten_hours`,
    );
    return row?.until;
  };

  it('comes by itself from the start of the service on', async () => {
    expect(await rewrittenUntil()).toBe('-infinity');
    rewriting.onApplicationBootstrap();
    expect(planned.map(({ name }) => name)).toEqual(['anonymous rows of the hour']);
    await planned[0]!.work();
    expect(await rewrittenUntil()).not.toBe('-infinity');
  });

  it('waits for five minutes, until what was begun in the hour has ended', async () => {
    const hour = Math.floor(Date.now() / HOUR_MS + 2) * HOUR_MS;
    await rewriting.round(new Date(hour - 1));
    expect(await rewriting.round(new Date(hour + 4 * 60_000))).toBe(false);
    expect(await rewriting.round(new Date(hour + 5 * 60_000))).toBe(true);
    expect(await rewriting.round(new Date(hour + 6 * 60_000))).toBe(false);
  });

  it('loses no change that others make at the same time, and lets nobody miss a row', async () => {
    let ended = false;
    const rounds = (async () => {
      let done = 0;
      for (let hours = 10; !ended; hours += 1)
        if (await rewriting.round(new Date(Date.now() + hours * HOUR_MS))) done += 1;
      return done;
    })();
    const affected: number[] = [];
    const writers = [...Array(4).keys()].map(async (writer) => {
      for (let turn = 0; turn < 100; turn += 1) {
        const id = ((turn * 7 + writer) % ROWS) + 1;
        await source.transaction(async (manager) => {
          await manager.query(
            `INSERT INTO version VALUES ($1, 1) ON CONFLICT (id) DO UPDATE SET version = version.version + 1`,
            [id],
          );
          const [, rows] = await manager.query<[unknown[], number]>(
            `UPDATE note SET changes = changes + 1 WHERE id = $1`,
            [id],
          );
          affected.push(rows);
        });
      }
    });
    await Promise.all(writers);
    ended = true;
    expect(await rounds).toBeGreaterThan(3);
    expect(new Set(affected)).toEqual(new Set([1]));
    const [sums] = await source.query<unknown[]>(
      `SELECT (SELECT sum(changes)::int FROM note) AS changes, (SELECT sum(version)::int FROM version) AS versions`,
    );
    expect(sums).toEqual({ changes: 400, versions: 400 });
  });
});
