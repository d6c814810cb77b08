import { grantsStated, territoryDescribed } from '@vicinia/events';
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

/** Every column of the grants, as they are when the view is made. */
function standingGrant(make: string): string {
  return `${make} standing_grant AS
        SELECT * FROM grant_projection held
        WHERE NOT EXISTS (
            SELECT FROM parked_message
            WHERE topic = '${grantsStated.aggregate.topic}' AND key = held.person_id::text)
          AND (held.scope_kind <> 'territory' OR NOT EXISTS (
            SELECT FROM parked_message
            WHERE topic = '${territoryDescribed.aggregate.topic}' AND key = held.scope_id::text))`;
}

/**
 * Grants that may be relied on. What follows a parked message of its key waits behind it, a revocation too; so nothing
 * that a parked person was told to hold counts until the operator has resolved it, nor what rests on a territory whose
 * newest place is not known.
 */
class StandingGrants1700000003000 implements MigrationInterface {
  readonly name = 'StandingGrants1700000003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE INDEX parked_message_topic_key ON parked_message (topic, key)`);
    await queryRunner.query(standingGrant('CREATE VIEW'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP VIEW standing_grant`);
    await queryRunner.query(`DROP INDEX parked_message_topic_key`);
  }
}

/** What the levels are for. What was told before nobody said it is taken as it was counted then, by ranks. */
class LevelPurposes1700000004000 implements MigrationInterface {
  readonly name = 'LevelPurposes1700000004000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE territory_projection ADD COLUMN level_purposes text[] NOT NULL DEFAULT '{}'`,
    );
    await queryRunner.query(`
      UPDATE territory_projection SET level_purposes = CASE level_rank
        WHEN 1 THEN '{COORDINATES,ESCALATES_TO,ENDS_AT}'::text[]
        WHEN 2 THEN '{COORDINATES,ESCALATES_TO}'::text[]
        WHEN 3 THEN '{ANSWERS}'::text[] ELSE '{}'::text[] END`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE territory_projection DROP COLUMN level_purposes`);
  }
}

/**
 * For which organisation somebody acts. The scope stays the territory that answers for the post, which is what a release
 * before this one knows; the role gives nothing there.
 */
class GrantsOfOrganisations1700000005000 implements MigrationInterface {
  readonly name = 'GrantsOfOrganisations1700000005000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE grant_projection ADD COLUMN organisation_id uuid`);
    await queryRunner.query(standingGrant('CREATE OR REPLACE VIEW'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP VIEW standing_grant`);
    await queryRunner.query(`ALTER TABLE grant_projection DROP COLUMN organisation_id`);
    await queryRunner.query(standingGrant('CREATE VIEW'));
  }
}

/** Who holds a post of an organisation is asked when a place of it has to be filled. */
class HoldersOfOrganisations1700000006000 implements MigrationInterface {
  readonly name = 'HoldersOfOrganisations1700000006000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX grant_projection_organisation ON grant_projection (organisation_id)
       WHERE organisation_id IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX grant_projection_organisation`);
  }
}

/** How long the country keeps each kind of record; a kind without a row has the time that the release gives it. */
class RetentionTimes1700000007000 implements MigrationInterface {
  readonly name = 'RetentionTimes1700000007000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE retention_time (
        kind text PRIMARY KEY,
        days integer NOT NULL,
        version bigint NOT NULL
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE retention_time`);
  }
}

/** What programs may do: the rules that are named to them, and nothing that is open to persons as such. */
class GrantsOfMachines1700000008000 implements MigrationInterface {
  readonly name = 'GrantsOfMachines1700000008000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE grants_projection ADD COLUMN is_machine boolean NOT NULL DEFAULT false`,
    );
    await queryRunner.query(`ALTER TABLE grant_projection ADD COLUMN rules text[]`);
    await queryRunner.query(standingGrant('CREATE OR REPLACE VIEW'));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP VIEW standing_grant`);
    await queryRunner.query(`ALTER TABLE grant_projection DROP COLUMN rules`);
    await queryRunner.query(`ALTER TABLE grants_projection DROP COLUMN is_machine`);
    await queryRunner.query(standingGrant('CREATE VIEW'));
  }
}

/** What people has told of changes of the structure, until this service has followed. */
class StructureFollowing1700000009000 implements MigrationInterface {
  readonly name = 'StructureFollowing1700000009000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE structure_following (
        change_id uuid NOT NULL,
        phase text NOT NULL,
        structure_version integer NOT NULL,
        territories integer NOT NULL,
        followed_at timestamptz,
        PRIMARY KEY (change_id, phase)
      )`);
    await queryRunner.query(
      `CREATE INDEX structure_following_open ON structure_following (structure_version) WHERE followed_at IS NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE structure_following`);
  }
}

/** Tables with which every service knows the hierarchy and the grants. */
export const accessMigrations = [
  AccessProjections1700000002000,
  StandingGrants1700000003000,
  LevelPurposes1700000004000,
  GrantsOfOrganisations1700000005000,
  HoldersOfOrganisations1700000006000,
  RetentionTimes1700000007000,
  GrantsOfMachines1700000008000,
  StructureFollowing1700000009000,
];
