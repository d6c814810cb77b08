import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Holders of posts are invited to bind an account, and how long that is possible. */
export class Invitations1796070000000 implements MigrationInterface {
  readonly name = 'Invitations1796070000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE role_terms ADD COLUMN invitation_days integer`);
    await queryRunner.query(`
      CREATE TABLE invitation (
        id uuid PRIMARY KEY,
        appointment_id uuid NOT NULL CONSTRAINT invitation_appointment REFERENCES appointment (id),
        person_id uuid NOT NULL CONSTRAINT invitation_person REFERENCES person (id),
        territory_id uuid NOT NULL CONSTRAINT invitation_territory REFERENCES territory (id),
        office_ids uuid[] NOT NULL,
        secret_hash text NOT NULL,
        invited_by uuid NOT NULL,
        invited_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        accepted_at timestamptz,
        withdrawn_at timestamptz
      )`);
    for (const index of [
      `invitation_of_appointment ON invitation (appointment_id, invited_at, id)`,
      `invitation_of_person ON invitation (person_id)`,
      `invitation_at_place ON invitation (territory_id, invited_at, id)`,
      `invitation_by_time ON invitation (invited_at, id)`,
      `invitation_invited_by ON invitation (invited_by)`,
    ]) {
      await queryRunner.query(`CREATE INDEX ${index}`);
    }
    await queryRunner.query(`CREATE UNIQUE INDEX invitation_secret ON invitation (secret_hash)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE invitation`);
    await queryRunner.query(`ALTER TABLE role_terms DROP COLUMN invitation_days`);
  }
}
