import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is published can be corrected, which says what changed, and withdrawn, which says why. */
export class Corrections1764000003000 implements MigrationInterface {
  readonly name = 'Corrections1764000003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE bulletin ADD corrects_id uuid CONSTRAINT bulletin_corrects REFERENCES bulletin (id),
         ADD withdrawal_reason json`,
    );
    await queryRunner.query(
      `CREATE INDEX bulletin_correction ON bulletin (corrects_id) WHERE corrects_id IS NOT NULL`,
    );
    await queryRunner.query(`ALTER TABLE bulletin_text ADD correction text`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE bulletin_text DROP correction`);
    await queryRunner.query(`ALTER TABLE bulletin DROP corrects_id, DROP withdrawal_reason`);
  }
}
