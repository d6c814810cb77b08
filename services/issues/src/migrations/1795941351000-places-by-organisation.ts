import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What waits for somebody is looked for in the places of their organisations, as in their own. */
export class PlacesByOrganisation1795941351000 implements MigrationInterface {
  readonly name = 'PlacesByOrganisation1795941351000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX stakeholder_by_organisation ON stakeholder (organisation_id, valid_until)
       WHERE organisation_id IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX stakeholder_by_organisation`);
  }
}
