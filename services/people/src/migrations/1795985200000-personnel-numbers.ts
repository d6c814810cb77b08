import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By which a personnel office knows a person. */
export class PersonnelNumbers1795985200000 implements MigrationInterface {
  readonly name = 'PersonnelNumbers1795985200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE person ADD COLUMN personnel_number text UNIQUE`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE person DROP COLUMN personnel_number`);
  }
}
