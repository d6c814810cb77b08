import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Municipalities that whoever registered an organisation says. Where nobody did they are those of its territory. */
export class PlacesOfOrganisations1764500001000 implements MigrationInterface {
  readonly name = 'PlacesOfOrganisations1764500001000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organisation ADD COLUMN municipality_ids uuid[]`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE organisation DROP COLUMN municipality_ids`);
  }
}
