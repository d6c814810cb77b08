import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Neighbourhood teams, who was pulled away from them, and mediations in conflicts. */
export class Teams1796084000000 implements MigrationInterface {
  readonly name = 'Teams1796084000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE team (
        id uuid PRIMARY KEY,
        territory_id uuid NOT NULL CONSTRAINT team_territory REFERENCES territory (id),
        formed_at timestamptz NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE team_member (
        id uuid PRIMARY KEY,
        team_id uuid NOT NULL CONSTRAINT team_member_team REFERENCES team (id),
        appointment_id uuid NOT NULL CONSTRAINT team_member_appointment REFERENCES appointment (id),
        ring_fenced_percent integer NOT NULL,
        joined_at timestamptz NOT NULL,
        left_at timestamptz
      )`);
    await queryRunner.query(`
      CREATE TABLE abstraction (
        id uuid PRIMARY KEY,
        team_id uuid NOT NULL CONSTRAINT abstraction_team REFERENCES team (id),
        territory_id uuid NOT NULL,
        appointment_id uuid NOT NULL CONSTRAINT abstraction_appointment REFERENCES appointment (id),
        first_day date NOT NULL,
        last_day date NOT NULL,
        minutes integer NOT NULL,
        reason text NOT NULL,
        recorded_at timestamptz NOT NULL,
        recorded_by uuid NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE mediation (
        id uuid PRIMARY KEY,
        territory_id uuid NOT NULL CONSTRAINT mediation_territory REFERENCES territory (id),
        held_on date NOT NULL,
        kind text NOT NULL,
        parties integer NOT NULL,
        outcome text NOT NULL,
        recorded_at timestamptz NOT NULL,
        recorded_by uuid NOT NULL,
        withdrawn_at timestamptz
      )`);
    for (const index of [
      `UNIQUE INDEX team_of_territory ON team (territory_id)`,
      `INDEX teams_by_time ON team (formed_at, id)`,
      `UNIQUE INDEX team_member_once ON team_member (team_id, appointment_id) WHERE left_at IS NULL`,
      `INDEX teams_of_member ON team_member (appointment_id) WHERE left_at IS NULL`,
      `INDEX abstractions_at ON abstraction (territory_id, recorded_at, id)`,
      `INDEX abstractions_by_time ON abstraction (recorded_at, id)`,
      `INDEX abstractions_of_appointment ON abstraction (appointment_id)`,
      `INDEX abstractions_recorded_by ON abstraction (recorded_by)`,
      `INDEX mediations_at ON mediation (territory_id, recorded_at, id) WHERE withdrawn_at IS NULL`,
      `INDEX mediations_by_time ON mediation (recorded_at, id) WHERE withdrawn_at IS NULL`,
      `INDEX mediations_recorded_by ON mediation (recorded_by)`,
    ]) {
      await queryRunner.query(`CREATE ${index}`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of ['mediation', 'abstraction', 'team_member', 'team'])
      await queryRunner.query(`DROP TABLE ${table}`);
  }
}
