import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Briefings of handovers: two officers who meet without a panel. */
export class Briefings1795999100000 implements MigrationInterface {
  readonly name = 'Briefings1795999100000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE briefing (
         id uuid PRIMARY KEY,
         handover_id uuid NOT NULL,
         territory_id uuid NOT NULL,
         starts_at timestamptz NOT NULL
       )`,
    );
    await queryRunner.query(`CREATE UNIQUE INDEX briefing_of_handover ON briefing (handover_id)`);
    await queryRunner.query(`CREATE INDEX briefing_start ON briefing (starts_at)`);
    await queryRunner.query(
      `CREATE TABLE briefing_officer (
         briefing_id uuid NOT NULL CONSTRAINT briefing_officer_briefing REFERENCES briefing (id) ON DELETE CASCADE,
         appointment_id uuid NOT NULL,
         person_id uuid NOT NULL,
         takes_over boolean NOT NULL,
         valid_from timestamptz,
         valid_until timestamptz,
         PRIMARY KEY (briefing_id, appointment_id)
       )`,
    );
    await queryRunner.query(`CREATE INDEX briefing_officer_person ON briefing_officer (person_id)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE briefing_officer`);
    await queryRunner.query(`DROP TABLE briefing`);
  }
}
