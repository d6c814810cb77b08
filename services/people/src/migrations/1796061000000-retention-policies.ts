import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How long the country keeps records, who changed that, and by what records are found whose time is over. */
export class RetentionPolicies1796061000000 implements MigrationInterface {
  readonly name = 'RetentionPolicies1796061000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE retention_policy (
         id uuid PRIMARY KEY,
         kind text NOT NULL,
         days integer NOT NULL
       )`,
    );
    await queryRunner.query(`CREATE UNIQUE INDEX retention_policy_kind ON retention_policy (kind)`);
    await queryRunner.query(
      `CREATE TABLE retention_change (
         id uuid PRIMARY KEY,
         kind text NOT NULL,
         days integer NOT NULL,
         days_before integer NOT NULL,
         reason text NOT NULL,
         changed_by uuid NOT NULL,
         changed_at timestamptz NOT NULL
       )`,
    );
    await queryRunner.query(`CREATE INDEX retention_change_time ON retention_change (changed_at, id)`);
    await queryRunner.query(
      `CREATE INDEX data_request_answered ON data_request (answered_at) WHERE answered_at IS NOT NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX handover_closed ON handover (closed_at) WHERE closed_at IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX handover_closed`);
    await queryRunner.query(`DROP INDEX data_request_answered`);
    await queryRunner.query(`DROP TABLE retention_change`);
    await queryRunner.query(`DROP TABLE retention_policy`);
  }
}
