import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who came to a meeting, and who sat in a panel, is told for a time. */
export class NamesOfMeetings1796062000000 implements MigrationInterface {
  readonly name = 'NamesOfMeetings1796062000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE meeting ADD COLUMN names_ended_at timestamptz`);
    await queryRunner.query(
      `CREATE INDEX meeting_with_names ON meeting (starts_at) WHERE names_ended_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX panel_member_ended ON panel_member (valid_until) WHERE valid_until IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX panel_member_ended`);
    await queryRunner.query(`DROP INDEX meeting_with_names`);
    await queryRunner.query(`ALTER TABLE meeting DROP COLUMN names_ended_at`);
  }
}
