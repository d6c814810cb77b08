import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is built from compacted topics: whether it has caught up, and whether somebody asked to build it anew. */
export class Projections1700000000003 implements MigrationInterface {
  readonly name = 'Projections1700000000003';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE projection (
        consumer_group text NOT NULL,
        topic text NOT NULL,
        generation int NOT NULL DEFAULT 0,
        caught_up_at timestamptz,
        rebuild_requested_at timestamptz,
        PRIMARY KEY (consumer_group, topic)
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE projection`);
  }
}
