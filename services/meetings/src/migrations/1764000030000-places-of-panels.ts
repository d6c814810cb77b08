import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Municipalities that the founder of a panel says. Where nobody did they are found by its territory. */
export class PlacesOfPanels1764000030000 implements MigrationInterface {
  readonly name = 'PlacesOfPanels1764000030000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE panel ADD municipality_ids uuid[]`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE panel DROP municipality_ids`);
  }
}
