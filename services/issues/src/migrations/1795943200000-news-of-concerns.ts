import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A concern says when something last happened to it that its reporter did not do. */
export class NewsOfConcerns1795943200000 implements MigrationInterface {
  readonly name = 'NewsOfConcerns1795943200000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE concern ADD news_at timestamptz`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE concern DROP news_at`);
  }
}
