import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The authority to which an issue was referred can be an organisation, for which somebody acts. */
export class ReferralsToOrganisations1764000033000 implements MigrationInterface {
  readonly name = 'ReferralsToOrganisations1764000033000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE issue ADD COLUMN referred_to_organisation_id uuid`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE issue DROP COLUMN referred_to_organisation_id`);
  }
}
