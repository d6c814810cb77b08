import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of the structure on a planned day, and when a post ended with its territory. */
export class StructureChanges1796100000000 implements MigrationInterface {
  readonly name = 'StructureChanges1796100000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE structure_change (
         id uuid PRIMARY KEY,
         state text NOT NULL,
         takes_effect_on date NOT NULL,
         reason text NOT NULL,
         plan jsonb NOT NULL,
         planned_by uuid NOT NULL,
         planned_at timestamptz NOT NULL,
         effect jsonb,
         begun_at timestamptz,
         finished_at timestamptz,
         refusal text,
         followed_by text[] NOT NULL DEFAULT '{}'
       )`,
    );
    await queryRunner.query(`CREATE INDEX structure_change_time ON structure_change (planned_at, id)`);
    await queryRunner.query(
      `CREATE INDEX structure_change_open ON structure_change (takes_effect_on) WHERE state IN ('PLANNED', 'UNDER_WAY')`,
    );
    await queryRunner.query(`ALTER TABLE post ADD COLUMN ended_at timestamptz`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE post DROP COLUMN ended_at`);
    await queryRunner.query(`DROP TABLE structure_change`);
  }
}
