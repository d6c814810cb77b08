import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names on public cards are found without regard to case and marks. */
export class NamesToSearch1795945515000 implements MigrationInterface {
  readonly name = 'NamesToSearch1795945515000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX person_card_name_folded ON person USING gin (folded(card_name) gin_trgm_ops)`,
    );
    await queryRunner.query(`DROP INDEX person_card_name`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE INDEX person_card_name ON person USING gin (card_name gin_trgm_ops)`);
    await queryRunner.query(`DROP INDEX person_card_name_folded`);
  }
}
