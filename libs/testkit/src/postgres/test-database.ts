import { createHash, randomUUID } from 'node:crypto';
import { createDataSource, migrate, type DatabaseOptions } from '@vicinia/service-kit';
import pg from 'pg';
import { readTestEnvironment } from '../environment.js';

export interface TestDatabase {
  readonly name: string;
  /** As the role that the service runs as: neither superuser nor owner. */
  readonly url: string;
  /** As superuser, to look at rows and to arrange what no client could. */
  readonly adminUrl: string;
  drop(): Promise<void>;
}

const RUNTIME_ROLE = 'vicinia_app';
const OWNER_ROLE = 'vicinia_owner';
/** Serialises the making of templates between workers. */
const TEMPLATE_LOCK = 7_301;

/** URL of a database on the PostgreSQL of this test run. */
export function testPostgresUrl(database: string, role?: string): string {
  const { VICINIA_TEST_POSTGRES: server } = readTestEnvironment();
  if (server === undefined) throw new Error('run the tests with jest, whose set-up starts PostgreSQL');
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (role !== undefined) url.username = role;
  return url.href;
}

/**
 * Gives a database of its own, copied from a template on which the real migrations ran once for the whole test run.
 *
 * @param name what it is for, in the database's name
 * @param options entities and migrations as in production
 */
export async function createTestDatabase(
  name: string,
  options: Pick<DatabaseOptions, 'entities' | 'migrations'>,
): Promise<TestDatabase> {
  const template = await ensureTemplate(name, options);
  const database = `${name}_${randomUUID().slice(0, 8)}`;
  // Copying files takes a fifth of the time of the usual way, which writes each page to the log; nobody recovers this server.
  await asAdmin((client) =>
    client.query(`CREATE DATABASE ${database} TEMPLATE ${template} OWNER ${OWNER_ROLE} STRATEGY FILE_COPY`),
  );
  return {
    name: database,
    url: testPostgresUrl(database, RUNTIME_ROLE),
    adminUrl: testPostgresUrl(database),
    drop: () =>
      asAdmin((client) => client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)).then(
        () => undefined,
      ),
  };
}

/** An empty database, for what brings its own tables. */
export async function createEmptyTestDatabase(name: string): Promise<TestDatabase> {
  return createTestDatabase(name, { entities: [], migrations: [] });
}

async function ensureTemplate(
  name: string,
  options: Pick<DatabaseOptions, 'entities' | 'migrations'>,
): Promise<string> {
  const template = `template_${name}_${fingerprint(options)}`;
  await asAdmin(async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    for (const role of [OWNER_ROLE, RUNTIME_ROLE]) {
      // A whole platform beside this makes the same roles.
      await client.query(`DO $$ BEGIN CREATE ROLE ${role} LOGIN;
        EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$`);
    }
    const known = await client.query('SELECT FROM pg_database WHERE datname = $1', [template]);
    if (known.rowCount === 0) {
      const draft = `draft_${randomUUID().slice(0, 8)}`;
      await client.query(`CREATE DATABASE ${draft} OWNER ${OWNER_ROLE}`);
      await migrate(
        createDataSource({ ...options, url: testPostgresUrl(draft, OWNER_ROLE), applicationName: 'migrate' }),
        RUNTIME_ROLE,
      );
      await client.query(`ALTER DATABASE ${draft} RENAME TO ${template}`);
    }
  });
  return template;
}

function fingerprint(options: Pick<DatabaseOptions, 'migrations'>): string {
  const migrations = options.migrations as readonly (new () => object)[];
  return createHash('sha256')
    .update(migrations.map((migration) => migration.toString()).join('\n'))
    .digest('hex')
    .slice(0, 10);
}

async function asAdmin<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: testPostgresUrl('postgres') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
