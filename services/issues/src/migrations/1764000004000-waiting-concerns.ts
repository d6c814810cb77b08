import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a reporter writes after an answer waits for somebody, from what was already written on. */
export class WaitingConcerns1764000004000 implements MigrationInterface {
  readonly name = 'WaitingConcerns1764000004000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE concern ADD COLUMN waits_since timestamptz`);
    await queryRunner.query(`
      UPDATE concern SET waits_since = unanswered.since
      FROM (
        SELECT written.concern_id, min(written.written_at) AS since FROM concern_message written
        WHERE written.side = 'REPORTER' AND NOT EXISTS (
          SELECT FROM concern_message answer
          WHERE answer.concern_id = written.concern_id AND answer.side = 'STAFF' AND answer.position > written.position)
        GROUP BY written.concern_id) unanswered
      WHERE unanswered.concern_id = concern.id AND concern.answered_at IS NOT NULL AND concern.status <> 'CLOSED'`);
    for (const column of ['territory_id', 'answering_territory_id']) {
      await queryRunner.query(
        `CREATE INDEX concern_waits_${column} ON concern (${column}) WHERE waits_since IS NOT NULL`,
      );
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE concern DROP COLUMN waits_since`);
  }
}
