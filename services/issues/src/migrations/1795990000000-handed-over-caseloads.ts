import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was worked on by somebody who left a post, and is by whoever took it over. */
export class HandedOverCaseloads1795990000000 implements MigrationInterface {
  readonly name = 'HandedOverCaseloads1795990000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE handover_caseload (
        handover_id uuid PRIMARY KEY,
        moved_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE issue_hand_over (
        issue_id uuid NOT NULL CONSTRAINT issue_hand_over_issue REFERENCES issue (id),
        handover_id uuid NOT NULL CONSTRAINT issue_hand_over_caseload REFERENCES handover_caseload (handover_id),
        from_person_id uuid NOT NULL,
        to_person_id uuid NOT NULL,
        is_lead boolean NOT NULL,
        moved_at timestamptz NOT NULL,
        PRIMARY KEY (issue_id, handover_id)
      )`);
    await queryRunner.query(`CREATE INDEX stakeholder_by_appointment ON stakeholder (appointment_id)`);
    await queryRunner.query(
      `CREATE INDEX measure_content_by_appointment ON measure_content (appointment_id)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX measure_content_by_appointment`);
    await queryRunner.query(`DROP INDEX stakeholder_by_appointment`);
    await queryRunner.query(`DROP TABLE issue_hand_over`);
    await queryRunner.query(`DROP TABLE handover_caseload`);
  }
}
