import type { MigrationInterface, QueryRunner } from 'typeorm';

const LANGUAGES = [
  ['issue', 'definition_language'],
  ['issue', 'process_language'],
  ['matrix_version', 'language'],
  ['review', 'language'],
] as const;

/** In which language somebody wrote; null for what was written before, and where nobody says. */
export class LanguagesOfTexts1764000031000 implements MigrationInterface {
  readonly name = 'LanguagesOfTexts1764000031000';

  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, column] of LANGUAGES)
      await queryRunner.query(`ALTER TABLE ${table} ADD COLUMN ${column} text`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [table, column] of LANGUAGES)
      await queryRunner.query(`ALTER TABLE ${table} DROP COLUMN ${column}`);
  }
}
