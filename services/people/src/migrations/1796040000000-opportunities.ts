import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Volunteers are sought. */
export class Opportunities1796040000000 implements MigrationInterface {
  readonly name = 'Opportunities1796040000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE opportunity (
        id uuid PRIMARY KEY,
        territory_id uuid NOT NULL CONSTRAINT opportunity_territory REFERENCES territory (id),
        role text NOT NULL,
        titles json NOT NULL,
        descriptions json NOT NULL,
        requirements json NOT NULL,
        places integer NOT NULL,
        published_at timestamptz NOT NULL,
        published_by uuid NOT NULL,
        ends_at timestamptz NOT NULL,
        closed_at timestamptz
      )`);
    await queryRunner.query(
      `CREATE INDEX opportunity_open ON opportunity (published_at, id) WHERE closed_at IS NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE opportunity`);
  }
}
