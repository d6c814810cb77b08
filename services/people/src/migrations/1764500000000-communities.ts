import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Communities, and posts that serve one or speak for an organisation. */
export class Communities1764500000000 implements MigrationInterface {
  readonly name = 'Communities1764500000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE community (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        kind text NOT NULL,
        territory_id uuid NOT NULL REFERENCES territory,
        municipality_ids uuid[],
        consented_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`CREATE INDEX community_territory ON community (territory_id, name, id)`);
    await queryRunner.query(`
      ALTER TABLE post ADD COLUMN community_id uuid REFERENCES community,
        ADD COLUMN organisation_id uuid REFERENCES organisation`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE post DROP COLUMN organisation_id, DROP COLUMN community_id`);
    await queryRunner.query(`DROP TABLE community`);
  }
}
