import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Published rows are found by ranges of blocks instead of by a tree. They are only looked for once a minute, and every
 * mark of the relay had to write the tree, which was a good part of what publishing cost.
 */
export class OutboxPruning1765000000000 implements MigrationInterface {
  readonly name = 'OutboxPruning1765000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE INDEX outbox_published_range ON outbox USING brin (published_at)`);
    await queryRunner.query(`DROP INDEX outbox_published`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX outbox_published ON outbox (published_at) WHERE published_at IS NOT NULL`,
    );
    await queryRunner.query(`DROP INDEX outbox_published_range`);
  }
}
