import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Concerns of a category are found in the order of a list, and measures that are overdue among those still to be done. */
export class BoardsByCondition1795943610000 implements MigrationInterface {
  readonly name = 'BoardsByCondition1795943610000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX concern_by_category ON concern (category, received_at DESC, id DESC)`,
    );
    await queryRunner.query(
      `CREATE INDEX measure_to_do ON measure (issue_id) WHERE status <> 'DONE' AND not_done_reason IS NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const index of ['concern_by_category', 'measure_to_do'])
      await queryRunner.query(`DROP INDEX ${index}`);
  }
}
