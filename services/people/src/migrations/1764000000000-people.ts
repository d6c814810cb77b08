import type { MigrationInterface, QueryRunner } from 'typeorm';

export class People1764000000000 implements MigrationInterface {
  readonly name = 'People1764000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await queryRunner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await queryRunner.query(`
      CREATE TABLE territory_level (
        code text PRIMARY KEY,
        rank integer NOT NULL UNIQUE,
        names jsonb NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE territory (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        level text NOT NULL REFERENCES territory_level,
        parent_id uuid REFERENCES territory,
        path ltree NOT NULL UNIQUE,
        names jsonb NOT NULL,
        time_zone text NOT NULL,
        population integer,
        boundary jsonb,
        retired boolean NOT NULL DEFAULT false
      )`);
    await queryRunner.query(`CREATE INDEX territory_path ON territory USING gist (path)`);
    await queryRunner.query(`CREATE INDEX territory_parent ON territory (parent_id, code)`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX territory_one_nation ON territory ((true)) WHERE parent_id IS NULL`,
    );
    // How often the structure has changed; every message names the version that its writer knew.
    await queryRunner.query(`
      CREATE TABLE structure (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        version integer NOT NULL
      )`);
    await queryRunner.query(`INSERT INTO structure (version) VALUES (0)`);
    await queryRunner.query(`
      CREATE TABLE municipality (
        id uuid PRIMARY KEY,
        code text NOT NULL UNIQUE,
        names jsonb NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE municipality_territory (
        municipality_id uuid NOT NULL REFERENCES municipality ON DELETE CASCADE,
        territory_id uuid NOT NULL REFERENCES territory ON DELETE CASCADE,
        PRIMARY KEY (municipality_id, territory_id)
      )`);
    await queryRunner.query(
      `CREATE INDEX municipality_territory_territory ON municipality_territory (territory_id)`,
    );
    await queryRunner.query(`
      CREATE TABLE organisation (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        kind text NOT NULL,
        territory_id uuid NOT NULL REFERENCES territory
      )`);
    await queryRunner.query(`CREATE INDEX organisation_territory ON organisation (territory_id, name, id)`);
    await queryRunner.query(`
      CREATE TABLE person (
        id uuid PRIMARY KEY,
        display_name text NOT NULL,
        languages text[] NOT NULL DEFAULT '{}',
        card_name text,
        card_telephone text,
        card_email text
      )`);
    await queryRunner.query(`CREATE INDEX person_card_name ON person USING gin (card_name gin_trgm_ops)`);
    // The account as a hash: whoever reads this table learns no account.
    await queryRunner.query(`
      CREATE TABLE account (
        identity text PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES person ON DELETE CASCADE
      )`);
    await queryRunner.query(`CREATE INDEX account_person ON account (person_id)`);
    await queryRunner.query(`
      CREATE TABLE post (
        id uuid PRIMARY KEY,
        role text NOT NULL,
        territory_id uuid NOT NULL REFERENCES territory,
        municipality_id uuid REFERENCES municipality,
        created_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`CREATE INDEX post_territory ON post (territory_id, role, id)`);
    await queryRunner.query(`
      CREATE TABLE appointment (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL REFERENCES post,
        person_id uuid NOT NULL REFERENCES person,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz,
        selected_by text,
        removed boolean NOT NULL DEFAULT false,
        -- Whether the other services have been told that it ended.
        ending_told boolean NOT NULL DEFAULT false,
        CHECK (ends_at IS NULL OR ends_at >= starts_at),
        CONSTRAINT appointment_one_at_a_time EXCLUDE USING gist (post_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
      )`);
    await queryRunner.query(`CREATE INDEX appointment_ending ON appointment (ends_at) WHERE NOT ending_told`);
    await queryRunner.query(`CREATE INDEX appointment_person ON appointment (person_id, starts_at)`);
    await queryRunner.query(`CREATE INDEX appointment_post ON appointment (post_id, starts_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [
      'appointment',
      'post',
      'account',
      'person',
      'organisation',
      'municipality_territory',
      'municipality',
      'structure',
      'territory',
      'territory_level',
    ]) {
      await queryRunner.query(`DROP TABLE ${table}`);
    }
  }
}
