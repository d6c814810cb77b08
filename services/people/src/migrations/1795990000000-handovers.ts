import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Handovers of posts; who takes a post over may begin while the other is still there. */
export class Handovers1795990000000 implements MigrationInterface {
  readonly name = 'Handovers1795990000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await this.letSuccessorsOverlap(queryRunner);
    await this.addTerms(queryRunner);
    await queryRunner.query(`
      CREATE TABLE handover (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL CONSTRAINT handover_post REFERENCES post (id),
        leaving_id uuid NOT NULL CONSTRAINT handover_leaving REFERENCES appointment (id),
        successor_id uuid CONSTRAINT handover_successor REFERENCES appointment (id),
        cause text NOT NULL,
        state text NOT NULL,
        opened_at timestamptz NOT NULL,
        early_reason text,
        caseload_moves_at timestamptz,
        caseload_told_at timestamptz,
        protected_hours integer,
        walk_at timestamptz,
        walk_route text,
        walk_language text,
        briefing_at timestamptz,
        briefing_requested_at timestamptz,
        briefing_id uuid,
        notice_requested_at timestamptz,
        leaving_confirmed_at timestamptz,
        leaving_confirmed_by uuid,
        successor_confirmed_at timestamptz,
        closed_at timestamptz
      )`);
    await queryRunner.query(`CREATE UNIQUE INDEX handover_of_appointment ON handover (leaving_id)`);
    await queryRunner.query(`CREATE INDEX handover_of_post ON handover (post_id, opened_at, id)`);
    await queryRunner.query(`CREATE INDEX handover_taken_over ON handover (successor_id)`);
    await queryRunner.query(
      `CREATE INDEX handover_caseload_to_move ON handover (id) WHERE caseload_told_at IS NULL`,
    );
    await queryRunner.query(`CREATE INDEX handover_open ON handover (opened_at, id) WHERE state = 'OPEN'`);
    await queryRunner.query(`
      CREATE TABLE handover_step (
        handover_id uuid NOT NULL CONSTRAINT handover_step_handover REFERENCES handover (id) ON DELETE CASCADE,
        step text NOT NULL,
        done_at timestamptz NOT NULL,
        done_by uuid NOT NULL,
        PRIMARY KEY (handover_id, step)
      )`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE handover_step`);
    await queryRunner.query(`DROP TABLE handover`);
    await queryRunner.query(
      `ALTER TABLE role_terms DROP handover_days, DROP shortest_stay_days, DROP longest_stay_days`,
    );
    await queryRunner.query(`DROP INDEX appointment_by_end`);
    await queryRunner.query(`DROP INDEX appointment_by_beginning`);
    await queryRunner.query(`ALTER TABLE appointment DROP CONSTRAINT appointment_one_at_a_time`);
    await queryRunner.query(`ALTER TABLE appointment DROP sole_from,
      ADD CONSTRAINT appointment_one_at_a_time EXCLUDE USING gist (post_id WITH =, tstzrange(starts_at, ends_at) WITH &&)`);
  }

  /** A successor has the post alone from when the other has left: from then on nobody else has it. */
  private async letSuccessorsOverlap(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE appointment ADD sole_from timestamptz,
      DROP CONSTRAINT appointment_one_at_a_time`);
    await queryRunner.query(`ALTER TABLE appointment ADD CONSTRAINT appointment_one_at_a_time
      EXCLUDE USING gist (post_id WITH =, tstzrange(least(coalesce(sole_from, starts_at), ends_at), ends_at) WITH &&)`);
    await queryRunner.query(`CREATE INDEX appointment_by_end ON appointment (ends_at)`);
    await queryRunner.query(
      `CREATE INDEX appointment_by_beginning ON appointment (starts_at) WHERE ends_at IS NULL`,
    );
  }

  private async addTerms(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE role_terms
      ADD handover_days integer CHECK (handover_days BETWEEN 1 AND 365),
      ADD shortest_stay_days integer CHECK (shortest_stay_days BETWEEN 1 AND 36500),
      ADD longest_stay_days integer CHECK (longest_stay_days BETWEEN 1 AND 36500)`);
    // Those whom the public knows by name, until the country says otherwise.
    await queryRunner.query(
      `INSERT INTO role_terms (role, handover_days) VALUES ('NEIGHBOURHOOD_OFFICER', 30), ('SUPPORT_OFFICER', 30),
         ('SECURITY_OFFICER', 30), ('SECURITY_COORDINATOR', 30), ('LIAISON_OFFICER', 30)
       ON CONFLICT (role) DO UPDATE SET handover_days = excluded.handover_days`,
    );
  }
}
