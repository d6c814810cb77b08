import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Titles of issues and texts of concerns are found by what they contain. Nothing of an index waits in the order in which it came. */
export class TextsToSearch1795945515000 implements MigrationInterface {
  readonly name = 'TextsToSearch1795945515000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE EXTENSION IF NOT EXISTS pg_trgm`);
    await queryRunner.query(
      `CREATE INDEX issue_titles_folded ON issue USING gin (folded(jsonb_path_query_array(titles::jsonb, '$.*')::text) gin_trgm_ops) WITH (fastupdate = off)`,
    );
    await queryRunner.query(
      `CREATE INDEX concern_text_folded ON concern USING gin (folded(text) gin_trgm_ops) WITH (fastupdate = off)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX concern_text_folded`);
    await queryRunner.query(`DROP INDEX issue_titles_folded`);
  }
}
