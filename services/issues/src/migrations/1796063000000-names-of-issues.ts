import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who took part in an issue that has ended is told for a time. */
export class NamesOfIssues1796063000000 implements MigrationInterface {
  readonly name = 'NamesOfIssues1796063000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE issue ADD COLUMN names_ended_at timestamptz`);
    await queryRunner.query(
      `CREATE INDEX issue_with_names ON issue (presented_at)
       WHERE stage IN ('CLOSED', 'DECLINED', 'MERGED') AND names_ended_at IS NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX issue_with_names`);
    await queryRunner.query(`ALTER TABLE issue DROP COLUMN names_ended_at`);
  }
}
