import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each level is for. Countries that are there already keep what was counted by ranks before. */
export class LevelPurposes1764400000000 implements MigrationInterface {
  readonly name = 'LevelPurposes1764400000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE territory_level ADD COLUMN purposes text[] NOT NULL DEFAULT '{}'`);
    await queryRunner.query(`
      UPDATE territory_level level SET purposes = array_remove(ARRAY[
        CASE WHEN level.rank = least(3, lowest.rank) THEN 'ANSWERS' END,
        CASE WHEN level.rank > 0 AND level.rank < least(3, lowest.rank) THEN 'COORDINATES' END,
        CASE WHEN level.rank > 0 AND level.rank < least(3, lowest.rank) THEN 'ESCALATES_TO' END,
        CASE WHEN level.rank = 1 THEN 'ENDS_AT' END], NULL)
      FROM (SELECT max(rank) AS rank FROM territory_level) lowest`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE territory_level DROP COLUMN purposes`);
  }
}
