import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What one person drafts for the public, and another releases. */
export class PublicIssueDrafts1795964000000 implements MigrationInterface {
  readonly name = 'PublicIssueDrafts1795964000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE public_issue_draft (
        issue_id uuid PRIMARY KEY REFERENCES issue,
        revision integer NOT NULL,
        texts json NOT NULL,
        territory_id uuid NOT NULL,
        category text,
        drafted_by uuid NOT NULL,
        drafted_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`ALTER TABLE issue_release ADD COLUMN drafted_by uuid`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE issue_release DROP COLUMN drafted_by`);
    await queryRunner.query(`DROP TABLE public_issue_draft`);
  }
}
