import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Panels, their meetings and what these decide. */
export class Meetings1764000000000 implements MigrationInterface {
  readonly name = 'Meetings1764000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await this.createPanels(queryRunner);
    await this.createMeetings(queryRunner);
    await this.createDecisions(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of [
      'decided_measure',
      'decision',
      'agenda_request',
      'attendance',
      'agenda_item',
      'meeting',
      'panel_member',
      'panel',
    ]) {
      await queryRunner.query(`DROP TABLE ${table}`);
    }
  }

  private async createPanels(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE panel (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        name text NOT NULL,
        territory_id uuid NOT NULL,
        charter text NOT NULL,
        cadence_every smallint,
        cadence_unit text,
        acquaintance_sittings smallint NOT NULL,
        founded_at timestamptz NOT NULL,
        founded_by uuid NOT NULL
      )`);
    await queryRunner.query(`CREATE INDEX panel_territory ON panel (territory_id, name, id)`);
    await queryRunner.query(`
      CREATE TABLE panel_member (
        id uuid PRIMARY KEY,
        panel_id uuid NOT NULL CONSTRAINT panel_member_panel REFERENCES panel (id),
        person_id uuid NOT NULL,
        capacity text NOT NULL,
        valid_from timestamptz NOT NULL,
        valid_until timestamptz,
        appointment_id uuid
      )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX panel_member_open ON panel_member (panel_id, person_id) WHERE valid_until IS NULL`,
    );
    await queryRunner.query(`CREATE INDEX panel_member_person ON panel_member (person_id)`);
    await queryRunner.query(
      `CREATE INDEX panel_member_appointment ON panel_member (appointment_id) WHERE appointment_id IS NOT NULL`,
    );
  }

  private async createMeetings(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE meeting (
        id uuid PRIMARY KEY,
        panel_id uuid NOT NULL CONSTRAINT meeting_of_panel REFERENCES panel (id),
        starts_at timestamptz NOT NULL,
        place text NOT NULL,
        state text NOT NULL,
        guests integer NOT NULL,
        minutes_text text,
        minutes_public_part text,
        minutes_released_at timestamptz,
        minutes_released_by uuid,
        scheduled_at timestamptz NOT NULL,
        scheduled_by uuid NOT NULL
      )`);
    await queryRunner.query(`CREATE INDEX meeting_panel ON meeting (panel_id, starts_at, id)`);
    await queryRunner.query(`
      CREATE TABLE agenda_item (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL CONSTRAINT agenda_item_meeting REFERENCES meeting (id),
        position smallint NOT NULL,
        text text,
        issue_id uuid
      )`);
    await queryRunner.query(`CREATE UNIQUE INDEX agenda_item_position ON agenda_item (meeting_id, position)`);
    await queryRunner.query(`CREATE UNIQUE INDEX agenda_item_issue ON agenda_item (meeting_id, issue_id)`);
    await queryRunner.query(`
      CREATE TABLE attendance (
        meeting_id uuid NOT NULL CONSTRAINT attendance_meeting REFERENCES meeting (id),
        person_id uuid NOT NULL,
        present boolean NOT NULL,
        PRIMARY KEY (meeting_id, person_id)
      )`);
    await queryRunner.query(`
      CREATE TABLE agenda_request (
        operation_id uuid PRIMARY KEY,
        issue_id uuid NOT NULL,
        agenda_item_id uuid,
        refusal text,
        requested_at timestamptz NOT NULL
      )`);
  }

  private async createDecisions(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE decision (
        id uuid PRIMARY KEY,
        meeting_id uuid NOT NULL CONSTRAINT decision_of_meeting REFERENCES meeting (id),
        agenda_item_id uuid NOT NULL CONSTRAINT decision_agenda_item REFERENCES agenda_item (id),
        text text NOT NULL,
        recorded_at timestamptz NOT NULL,
        recorded_by uuid NOT NULL
      )`);
    await queryRunner.query(`CREATE INDEX decision_meeting ON decision (meeting_id, recorded_at, id)`);
    await queryRunner.query(`
      CREATE TABLE decided_measure (
        id uuid PRIMARY KEY,
        decision_id uuid NOT NULL CONSTRAINT decided_measure_of_decision REFERENCES decision (id),
        position smallint NOT NULL,
        what text,
        responsible_person_id uuid,
        responsible_organisation_id uuid,
        territory_id uuid NOT NULL,
        due_on date NOT NULL
      )`);
    await queryRunner.query(
      `CREATE INDEX decided_measure_decision ON decided_measure (decision_id, position)`,
    );
  }
}
