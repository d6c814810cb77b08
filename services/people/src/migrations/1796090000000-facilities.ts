import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stations and hospitals, found by what somebody types, with slips. */
export class Facilities1796090000000 implements MigrationInterface {
  readonly name = 'Facilities1796090000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE facility (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        name text NOT NULL,
        territory_id uuid NOT NULL CONSTRAINT facility_territory REFERENCES territory (id),
        search_keys text[] NOT NULL,
        address text,
        longitude double precision,
        latitude double precision,
        telephones json NOT NULL,
        opening_hours json NOT NULL,
        closed_days json NOT NULL,
        is_in_use boolean NOT NULL,
        searched text NOT NULL
      )`);
    await queryRunner.query(`CREATE INDEX facilities_of_territory ON facility (territory_id, name, id)`);
    await queryRunner.query(
      `CREATE INDEX facility_search ON facility USING gist (folded(searched) gist_trgm_ops (siglen = 128))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE facility`);
  }
}
