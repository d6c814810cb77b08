import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Staff sort concerns anew, with a reason; figures stay where they were counted. */
export class ConcernSortings1764000014000 implements MigrationInterface {
  readonly name = 'ConcernSortings1764000014000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE concern ADD COLUMN counted_territory_id uuid`);
    await queryRunner.query(
      `CREATE TABLE concern_sorting (
        concern_id uuid NOT NULL REFERENCES concern,
        position integer NOT NULL,
        from_category text NOT NULL REFERENCES concern_category,
        to_category text NOT NULL REFERENCES concern_category,
        from_territory_id uuid NOT NULL,
        to_territory_id uuid NOT NULL,
        reason text NOT NULL,
        sorted_by uuid NOT NULL,
        sorted_at timestamptz NOT NULL,
        PRIMARY KEY (concern_id, position)
      )`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE concern_sorting`);
    await queryRunner.query(`ALTER TABLE concern DROP COLUMN counted_territory_id`);
  }
}
