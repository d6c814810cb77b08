import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages of concerns are found by what they contain, as their texts are. Nothing of an index waits in the order in which it came. */
export class MessagesToSearch1795959700000 implements MigrationInterface {
  readonly name = 'MessagesToSearch1795959700000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX concern_message_text_folded ON concern_message USING gin (folded(text) gin_trgm_ops) WITH (fastupdate = off)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX concern_message_text_folded`);
  }
}
