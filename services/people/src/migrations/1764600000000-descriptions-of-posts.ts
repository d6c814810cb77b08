import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the holder of a post does, by language; `json`, which keeps the order in which it was given. */
export class DescriptionsOfPosts1764600000000 implements MigrationInterface {
  readonly name = 'DescriptionsOfPosts1764600000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE post ADD COLUMN descriptions json NOT NULL DEFAULT '{}'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE post DROP COLUMN descriptions`);
  }
}
