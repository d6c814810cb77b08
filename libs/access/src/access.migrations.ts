import type { MigrationInterface, QueryRunner } from 'typeorm';

class AccessProjections1700000002000 implements MigrationInterface {
  readonly name = 'AccessProjections1700000002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE EXTENSION IF NOT EXISTS ltree`);
    await queryRunner.query(`
      CREATE TABLE territory_projection (
        territory_id uuid PRIMARY KEY,
        code text NOT NULL,
        level text NOT NULL,
        level_rank smallint NOT NULL,
        parent_id uuid,
        path ltree NOT NULL,
        -- The path before a change of the structure that lasts: so long old and new structure both bound access.
        previous_path ltree,
        names jsonb NOT NULL,
        time_zone text NOT NULL,
        population integer,
        municipality_ids uuid[] NOT NULL,
        retired boolean NOT NULL,
        structure_version integer NOT NULL,
        version bigint NOT NULL
      )`);
    await queryRunner.query(
      `CREATE INDEX territory_projection_path ON territory_projection USING gist (path)`,
    );
    await queryRunner.query(`CREATE INDEX territory_projection_parent ON territory_projection (parent_id)`);
    await queryRunner.query(
      `CREATE INDEX territory_projection_structure ON territory_projection (structure_version)`,
    );
    // One row for each ring: point look-ups use the index on native polygons, holes are subtracted.
    await queryRunner.query(`
      CREATE TABLE territory_ring (
        territory_id uuid NOT NULL REFERENCES territory_projection ON DELETE CASCADE,
        part smallint NOT NULL,
        ring smallint NOT NULL,
        shape polygon NOT NULL,
        PRIMARY KEY (territory_id, part, ring)
      )`);
    await queryRunner.query(`CREATE INDEX territory_ring_shape ON territory_ring USING gist (shape)`);
    await queryRunner.query(`
      CREATE TABLE grants_projection (
        person_id uuid PRIMARY KEY,
        version bigint NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE grant_projection (
        grant_id uuid NOT NULL,
        person_id uuid NOT NULL REFERENCES grants_projection ON DELETE CASCADE,
        role text NOT NULL,
        scope_kind text NOT NULL,
        scope_id uuid NOT NULL,
        valid_from timestamptz NOT NULL,
        valid_until timestamptz,
        PRIMARY KEY (person_id, grant_id)
      )`);
    await queryRunner.query(
      `CREATE INDEX grant_projection_scope ON grant_projection (scope_kind, scope_id, role)`,
    );
    await queryRunner.query(`
      CREATE TABLE identity_projection (
        identity text PRIMARY KEY,
        person_id uuid NOT NULL REFERENCES grants_projection ON DELETE CASCADE
      )`);
    await queryRunner.query(`CREATE INDEX identity_projection_person ON identity_projection (person_id)`);
    await queryRunner.query(`
      CREATE TABLE grants_heartbeat (
        only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
        emitted_at timestamptz NOT NULL
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [
      'grants_heartbeat',
      'identity_projection',
      'grant_projection',
      'grants_projection',
      'territory_ring',
      'territory_projection',
    ]) {
      await queryRunner.query(`DROP TABLE ${table}`);
    }
  }
}

/** Tables with which every service knows the hierarchy and the grants. */
export const accessMigrations = [AccessProjections1700000002000];
