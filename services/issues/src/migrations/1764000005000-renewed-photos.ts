import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of anonymous photos are written again after their hour; those that are there already, soon. */
export class RenewedPhotos1764000005000 implements MigrationInterface {
  readonly name = 'RenewedPhotos1764000005000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE photo ADD COLUMN renew_after timestamptz`);
    await queryRunner.query(
      `UPDATE photo SET renew_after = date_trunc('hour', now()) WHERE receipt_hash IS NOT NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX photo_renewal ON photo (renew_after) WHERE renew_after IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE photo DROP COLUMN renew_after`);
  }
}
