import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Staff take concerns in for somebody, also for somebody who gives no name and has no receipt. */
export class ConcernsTakenIn1764000013000 implements MigrationInterface {
  readonly name = 'ConcernsTakenIn1764000013000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE concern
         ADD COLUMN taken_in_by uuid,
         DROP CONSTRAINT concern_has_one_reporter,
         ADD CONSTRAINT concern_has_at_most_one_reporter CHECK (reporter_id IS NULL OR receipt_hash IS NULL)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE concern
         DROP COLUMN taken_in_by,
         DROP CONSTRAINT concern_has_at_most_one_reporter,
         ADD CONSTRAINT concern_has_one_reporter CHECK ((reporter_id IS NULL) <> (receipt_hash IS NULL)) NOT VALID`,
    );
  }
}
