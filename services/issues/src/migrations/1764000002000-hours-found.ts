import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The anonymous rows of an hour are found without reading all that ever was. */
export class HoursFound1764000002000 implements MigrationInterface {
  readonly name = 'HoursFound1764000002000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX concern_confirmed ON concern (confirmed_at) WHERE confirmed_at IS NOT NULL`,
    );
    await queryRunner.query(`CREATE INDEX concern_message_written ON concern_message (written_at)`);
    await queryRunner.query(
      `CREATE INDEX issue_contested ON issue (contested_at) WHERE contested_at IS NOT NULL`,
    );
    await queryRunner.query(`CREATE INDEX issue_stage_change_hour ON issue_stage_change (changed_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const index of [
      'concern_confirmed',
      'concern_message_written',
      'issue_contested',
      'issue_stage_change_hour',
    ]) {
      await queryRunner.query(`DROP INDEX ${index}`);
    }
  }
}
