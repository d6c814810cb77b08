import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Every time an operator gave the post of the nation's lead to another account, past everybody who appoints. */
export class LeadReplacement1764200000000 implements MigrationInterface {
  readonly name = 'LeadReplacement1764200000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE lead_replacement (
        id uuid PRIMARY KEY,
        replaced_at timestamptz NOT NULL,
        ended_appointment_id uuid NOT NULL REFERENCES appointment,
        appointment_id uuid NOT NULL REFERENCES appointment,
        reason text NOT NULL
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE lead_replacement`);
  }
}
