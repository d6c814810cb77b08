import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The council of a municipality, and its councillors' seats found by it. */
export class SecurityForums1795984000000 implements MigrationInterface {
  readonly name = 'SecurityForums1795984000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE municipality ADD COLUMN council_id uuid REFERENCES organisation (id)`,
    );
    await queryRunner.query(
      `CREATE INDEX post_municipality ON post (municipality_id) WHERE municipality_id IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX post_municipality`);
    await queryRunner.query(`ALTER TABLE municipality DROP COLUMN council_id`);
  }
}
