import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where a territory was before a change of the structure that is not finished. */
export class StructureChange1764100000000 implements MigrationInterface {
  readonly name = 'StructureChange1764100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE territory ADD COLUMN previous_path ltree`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE territory DROP COLUMN previous_path`);
  }
}
