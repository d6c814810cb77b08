import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Concerns note when they ended; categories say how long what people wrote is kept from then on. */
export class ConcernRetention1764000015000 implements MigrationInterface {
  readonly name = 'ConcernRetention1764000015000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE concern_category ADD COLUMN retention_days integer`);
    await queryRunner.query(
      `ALTER TABLE concern ADD COLUMN closed_at timestamptz, ADD COLUMN erased_at timestamptz`,
    );
    await queryRunner.query(
      `CREATE INDEX concern_retention ON concern (category, closed_at)
       WHERE status = 'CLOSED' AND erased_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX concern_end_unknown ON concern (id) WHERE status = 'CLOSED' AND closed_at IS NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE concern DROP COLUMN erased_at, DROP COLUMN closed_at`);
    await queryRunner.query(`ALTER TABLE concern_category DROP COLUMN retention_days`);
  }
}
