import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people write says in which language; of what was written before, nobody knows. */
export class LanguagesOfTexts1764000003000 implements MigrationInterface {
  readonly name = 'LanguagesOfTexts1764000003000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE panel ADD charter_language text`);
    await queryRunner.query(`ALTER TABLE meeting ADD minutes_language text`);
    await queryRunner.query(`ALTER TABLE agenda_item ADD language text`);
    await queryRunner.query(`ALTER TABLE decision ADD language text`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE decision DROP language`);
    await queryRunner.query(`ALTER TABLE agenda_item DROP language`);
    await queryRunner.query(`ALTER TABLE meeting DROP minutes_language`);
    await queryRunner.query(`ALTER TABLE panel DROP charter_language`);
  }
}
