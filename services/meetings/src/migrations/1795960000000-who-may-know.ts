import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which kinds of panels are public is policy of the country, which begins with what was fixed; meetings can close again. */
export class WhoMayKnow1795960000000 implements MigrationInterface {
  readonly name = 'WhoMayKnow1795960000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE panel_kind_policy (kind text PRIMARY KEY, is_public boolean NOT NULL)`,
    );
    // Key figures of communities and contacts of a stairwell sit in the last two, whom their seat could expose where they live.
    await queryRunner.query(`
      INSERT INTO panel_kind_policy (kind, is_public) VALUES
        ('SECURITY_FORUM', true), ('SECURITY_PANEL', true), ('PACT', true), ('SECURITY_GROUP', true),
        ('LOCAL_SECURITY_COUNCIL', true), ('ALLIES_NETWORK', false), ('WATCH_GROUP', false)`);
    await queryRunner.query(`ALTER TABLE meeting ADD COLUMN closed_to_public_at timestamptz`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE meeting DROP COLUMN closed_to_public_at`);
    await queryRunner.query(`DROP TABLE panel_kind_policy`);
  }
}
