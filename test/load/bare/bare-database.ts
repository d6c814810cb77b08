import pg from 'pg';
import { SERVICES } from '@vicinia/local';
import { testPostgresUrl } from '@vicinia/testkit';
import type { RunningCountry } from '../../support/running-country.js';

const TABLES = {
  people: ['territory', 'person', 'post', 'appointment', 'territory_ring'],
  issues: ['issue', 'concern', 'stakeholder', 'signature', 'review'],
  meetings: ['panel', 'panel_member', 'meeting'],
  outreach: ['bulletin'],
} as const;

const INDEXES = [
  'territory (id)',
  'territory (code)',
  'territory USING gist (path)',
  'territory_ring USING gist (shape)',
  'person (id)',
  'post (territory_id)',
  'appointment (post_id)',
  'appointment (person_id)',
  'issue (territory_id, presented_at DESC, id DESC)',
  'issue (owner_id)',
  'concern (territory_id)',
  'stakeholder (person_id)',
  'signature (stakeholder_id)',
  'panel_member (person_id)',
];

/** Makes one database with the rows that four services have between them, so that one statement can ask for all. */
export async function makeBareDatabase(country: RunningCountry): Promise<string> {
  const database = `bare_${Date.now().toString(36)}`;
  await run(testPostgresUrl('postgres'), [`CREATE DATABASE ${database}`]);
  const url = testPostgresUrl(database);
  await run(url, [
    `CREATE EXTENSION ltree`,
    `CREATE EXTENSION postgres_fdw`,
    ...SERVICES.flatMap((service) => copy(service, new URL(country.platform.databases.adminUrl(service)))),
    ...INDEXES.map((index) => `CREATE INDEX ON ${index}`),
    `ANALYZE`,
  ]);
  return url;
}

export async function dropBareDatabase(url: string): Promise<void> {
  await run(testPostgresUrl('postgres'), [`DROP DATABASE ${new URL(url).pathname.slice(1)} WITH (FORCE)`]);
}

function copy(service: (typeof SERVICES)[number], url: URL): string[] {
  const tables = TABLES[service];
  return [
    `CREATE SERVER ${service} FOREIGN DATA WRAPPER postgres_fdw
       OPTIONS (host '${url.hostname}', port '${url.port}', dbname '${url.pathname.slice(1)}')`,
    `CREATE USER MAPPING FOR CURRENT_USER SERVER ${service} OPTIONS (user '${url.username}')`,
    `CREATE SCHEMA of_${service}`,
    `IMPORT FOREIGN SCHEMA public LIMIT TO (${tables.join(', ')}) FROM SERVER ${service} INTO of_${service}`,
    ...tables.map((table) => `CREATE TABLE ${table} AS SELECT * FROM of_${service}.${table}`),
    `DROP SERVER ${service} CASCADE`,
  ];
}

async function run(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
