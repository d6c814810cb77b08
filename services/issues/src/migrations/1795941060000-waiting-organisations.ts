import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An organisation takes part whoever acts for it, also while nobody does, and beside those who act for it and take part
 * themselves. That it takes part once is seen to where it joins: in rows from before several may stand for one.
 */
export class WaitingOrganisations1795941060000 implements MigrationInterface {
  readonly name = 'WaitingOrganisations1795941060000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE stakeholder ALTER COLUMN person_id DROP NOT NULL`);
    await queryRunner.query(`DROP INDEX stakeholder_person`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX stakeholder_person ON stakeholder (issue_id, person_id)
       WHERE released_at IS NULL AND organisation_id IS NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX stakeholder_waiting ON stakeholder (organisation_id)
       WHERE person_id IS NULL AND released_at IS NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX stakeholder_waiting`);
    await queryRunner.query(`DROP INDEX stakeholder_person`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX stakeholder_person ON stakeholder (issue_id, person_id) WHERE released_at IS NULL`,
    );
    await queryRunner.query(`ALTER TABLE stakeholder ALTER COLUMN person_id SET NOT NULL`);
  }
}
