import { randomUUID } from 'node:crypto';
import { eventingMigrations } from '@vicinia/eventing';
import { createDataSource, migrate } from '@vicinia/service-kit';
import { Client } from 'pg';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { accessMigrations } from '../src/index.js';

/** Records of a service, each in a territory, and who takes part in them. */
class Records1700000009000 implements MigrationInterface {
  readonly name = 'Records1700000009000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE kept (id uuid PRIMARY KEY, territory_id uuid NOT NULL, municipality_ids uuid[])`);
    await queryRunner.query(`
      CREATE TABLE part (record_id uuid NOT NULL, capacity text NOT NULL, person_id uuid NOT NULL, appointment_id uuid,
        organisation_id uuid)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE part`);
    await queryRunner.query(`DROP TABLE kept`);
  }
}

/** A database with the tables of this library, and some records. */
export async function openDatabase(): Promise<{ dataSource: DataSource; close: () => Promise<void> }> {
  const server = process.env['VICINIA_TEST_POSTGRES'];
  if (server === undefined) throw new Error('run the tests with jest, whose set-up starts PostgreSQL');
  const name = `access_${randomUUID().slice(0, 8)}`;
  await asAdmin(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  const migrations = [...eventingMigrations, ...accessMigrations, Records1700000009000];
  const options = { url: url.href, entities: [], migrations };
  await migrate(createDataSource({ ...options, applicationName: 'migrate' }), url.username);
  const dataSource = createDataSource({ ...options, applicationName: 'access-test', poolSize: 1 });
  await dataSource.initialize();
  return {
    dataSource,
    close: async () => {
      await dataSource.destroy();
      await asAdmin(server, `DROP DATABASE ${name} WITH (FORCE)`);
    },
  };
}

async function asAdmin(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
