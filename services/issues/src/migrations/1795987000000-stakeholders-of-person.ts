import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who asks for their data is told of the issues, too, in which they took part before. */
export class StakeholdersOfPerson1795987000000 implements MigrationInterface {
  readonly name = 'StakeholdersOfPerson1795987000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE INDEX stakeholder_ever ON stakeholder (person_id, issue_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX stakeholder_ever`);
  }
}
