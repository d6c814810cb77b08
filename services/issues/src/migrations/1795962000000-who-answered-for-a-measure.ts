import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever holds a post of an organisation answers for it; so a measure says who did. */
export class WhoAnsweredForAMeasure1795962000000 implements MigrationInterface {
  readonly name = 'WhoAnsweredForAMeasure1795962000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE measure_content ADD COLUMN answered_by_id uuid`);
    // A person who owns a measure has answered for nobody else.
    await queryRunner.query(
      `UPDATE measure_content SET answered_by_id = responsible_person_id
       WHERE accepted_at IS NOT NULL OR declined_at IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE measure_content DROP COLUMN answered_by_id`);
  }
}
