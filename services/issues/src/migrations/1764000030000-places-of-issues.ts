import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Municipalities in which whoever leads an issue says that it lies. Where nobody did they are found by its concerns. */
export class PlacesOfIssues1764000030000 implements MigrationInterface {
  readonly name = 'PlacesOfIssues1764000030000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE issue ADD COLUMN municipality_ids uuid[]`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE issue DROP COLUMN municipality_ids`);
  }
}
