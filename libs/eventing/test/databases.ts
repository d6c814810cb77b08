import { randomBytes } from 'node:crypto';
import { createDataSource, migrate } from '@vicinia/service-kit';
import { Client } from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { busMigrations, eventingMigrations } from '../src/index.js';

const RUNTIME_ROLE = 'eventing_test_service';
const RUNTIME_PASSWORD = 'eventing-test';

/** What consumers of the tests leave behind; doubles are allowed, so that one would be seen. */
class Effects1700000000900 implements MigrationInterface {
  readonly name = 'Effects1700000000900';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE effect (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        consumer text NOT NULL, subject text NOT NULL, number int NOT NULL,
        happened_at timestamptz NOT NULL DEFAULT clock_timestamp()
      )`);
    await queryRunner.query(`CREATE TABLE profile (subject text PRIMARY KEY, number int NOT NULL)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE effect`);
    await queryRunner.query(`DROP TABLE profile`);
  }
}

export interface TestDatabase {
  readonly name: string;
  /** As the role that services run as: neither superuser nor owner. */
  readonly url: string;
}

/** A database of a service, migrated, with room for the effects of the tests' consumers. */
export function createServiceDatabase(): Promise<TestDatabase> {
  return createMigrated('eventing_service', [...eventingMigrations, Effects1700000000900]);
}

/** A database of the embedded bus, migrated. */
export function createBusDatabase(): Promise<TestDatabase> {
  return createMigrated('eventing_bus', busMigrations);
}

/** A database of the embedded bus that nobody has migrated. */
export function createBareBusDatabase(): Promise<TestDatabase> {
  return createMigrated('eventing_bare_bus', []);
}

/** Migrates a database of the embedded bus as an operator would. */
export async function migrateBus(bus: TestDatabase): Promise<void> {
  await migrated(bus, busMigrations);
}

/** Copies a database to which nobody is connected, as a back-up would. */
export async function copyDatabase(source: TestDatabase): Promise<TestDatabase> {
  const copy = databaseNamed(uniqueName('eventing_copy'));
  await asSuperuser((client) => client.query(`CREATE DATABASE ${copy.name} TEMPLATE ${source.name}`));
  return copy;
}

export async function dropDatabase(database: TestDatabase): Promise<void> {
  await asSuperuser((client) => client.query(`DROP DATABASE IF EXISTS ${database.name} WITH (FORCE)`));
}

/** Opens a data source on a service's database as the service would. */
export function openDataSource(database: TestDatabase): Promise<DataSource> {
  return createDataSource({
    url: database.url,
    applicationName: 'eventing-test',
    entities: [],
    migrations: [],
  }).initialize();
}

/** Runs one query with all rights, for what an operator or an accident would do. */
export async function asSuperuser<Result>(work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: superuserUrl('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Breaks every connection to the database that carries the given application name. */
export async function breakConnections(database: TestDatabase, applicationName: string): Promise<number> {
  const { rowCount } = await asSuperuser((client) =>
    client.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND application_name = $2`,
      [database.name, applicationName],
    ),
  );
  return rowCount ?? 0;
}

async function createMigrated(
  prefix: string,
  migrations: (new () => MigrationInterface)[],
): Promise<TestDatabase> {
  const database = databaseNamed(uniqueName(prefix));
  await asSuperuser(async (client) => {
    // Several workers may come first.
    await client.query(`DO $$ BEGIN
      CREATE ROLE ${RUNTIME_ROLE} LOGIN PASSWORD '${RUNTIME_PASSWORD}';
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
    await client.query(`CREATE DATABASE ${database.name}`);
  });
  await migrated(database, migrations);
  return database;
}

async function migrated(database: TestDatabase, migrations: (new () => MigrationInterface)[]): Promise<void> {
  const owner = createDataSource({
    url: superuserUrl(database.name),
    applicationName: 'eventing-test-owner',
    entities: [],
    migrations,
  });
  await migrate(owner, RUNTIME_ROLE);
}

function databaseNamed(name: string): TestDatabase {
  const url = new URL(superuserUrl(name));
  url.username = RUNTIME_ROLE;
  url.password = RUNTIME_PASSWORD;
  return { name, url: url.toString() };
}

function superuserUrl(database: string): string {
  const server = process.env['VICINIA_TEST_POSTGRES'];
  if (server === undefined)
    throw new Error('the test run has no PostgreSQL; start it through the root Jest configuration');
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.toString();
}

function uniqueName(prefix: string): string {
  return `${prefix}_${randomBytes(6).toString('hex')}`;
}
