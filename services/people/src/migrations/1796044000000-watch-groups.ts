import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Watch groups with the contacts whom residents elect. */
export class WatchGroups1796044000000 implements MigrationInterface {
  readonly name = 'WatchGroups1796044000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE watch_group (
        id uuid PRIMARY KEY,
        territory_id uuid NOT NULL CONSTRAINT watch_group_territory REFERENCES territory (id),
        name text NOT NULL,
        households integer NOT NULL,
        founded_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`CREATE INDEX watch_groups_of_territory ON watch_group (territory_id, name, id)`);
    await queryRunner.query(`
      CREATE TABLE watch_unit (
        id uuid PRIMARY KEY,
        watch_group_id uuid NOT NULL CONSTRAINT watch_unit_group REFERENCES watch_group (id),
        kind text NOT NULL,
        name text NOT NULL,
        contact_id uuid CONSTRAINT watch_unit_contact REFERENCES appointment (id),
        elected_on date,
        votes_for integer,
        votes_cast integer
      )`);
    await queryRunner.query(`CREATE INDEX units_of_watch_group ON watch_unit (watch_group_id, name, id)`);
    await queryRunner.query(`
      CREATE TABLE watch_partner (
        watch_group_id uuid NOT NULL CONSTRAINT watch_partner_group REFERENCES watch_group (id),
        organisation_id uuid NOT NULL CONSTRAINT watch_partner_organisation REFERENCES organisation (id),
        kind text NOT NULL,
        PRIMARY KEY (watch_group_id, organisation_id)
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['watch_partner', 'watch_unit', 'watch_group'])
      await queryRunner.query(`DROP TABLE ${table}`);
  }
}
