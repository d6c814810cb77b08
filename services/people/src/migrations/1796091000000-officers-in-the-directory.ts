import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When and online where the holder of a post can be met, and whether an officer lives there. */
export class OfficersInTheDirectory1796091000000 implements MigrationInterface {
  readonly name = 'OfficersInTheDirectory1796091000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE post ADD COLUMN office_hours json NOT NULL DEFAULT '[]'`);
    await queryRunner.query(`ALTER TABLE person ADD COLUMN card_lives_in uuid`);
    await queryRunner.query(
      `CREATE INDEX person_card_languages ON person USING gin (languages) WHERE card_name IS NOT NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX post_of_community ON post (community_id) WHERE community_id IS NOT NULL`,
    );
    await queryRunner.query(`
      CREATE TABLE virtual_account (
        post_id uuid NOT NULL CONSTRAINT virtual_account_post REFERENCES post (id),
        platform text NOT NULL,
        name text NOT NULL,
        address text,
        PRIMARY KEY (post_id, platform, name)
      )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX virtual_account_name ON virtual_account (folded(name), folded(platform))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE virtual_account`);
    await queryRunner.query(`DROP INDEX post_of_community, person_card_languages`);
    await queryRunner.query(`ALTER TABLE person DROP COLUMN card_lives_in`);
    await queryRunner.query(`ALTER TABLE post DROP COLUMN office_hours`);
  }
}
