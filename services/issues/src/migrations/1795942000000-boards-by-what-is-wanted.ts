import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What few rows have – a stage, waiting for words – is found without walking through all rows of a nation. */
export class BoardsByWhatIsWanted1795942000000 implements MigrationInterface {
  readonly name = 'BoardsByWhatIsWanted1795942000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE INDEX issue_stage ON issue (stage, presented_at DESC, id DESC)`);
    await queryRunner.query(`CREATE INDEX concern_status ON concern (status, received_at DESC, id DESC)`);
    await queryRunner.query(
      `CREATE INDEX concern_waiting ON concern (received_at DESC, id DESC)
       WHERE waits_since IS NOT NULL OR answered_at IS NULL AND status <> 'CLOSED'`,
    );
    await queryRunner.query(
      `CREATE INDEX issue_referred ON issue (referred_to_organisation_id) WHERE stage = 'REFERRED'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const index of ['issue_stage', 'concern_status', 'concern_waiting', 'issue_referred'])
      await queryRunner.query(`DROP INDEX ${index}`);
  }
}
