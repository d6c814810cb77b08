import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when measures are overdue and signatures are missing, and until when they were. */
export class StockEntries1795961000000 implements MigrationInterface {
  readonly name = 'StockEntries1795961000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`CREATE TABLE stock_entry (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      indicator text NOT NULL,
      record_id uuid NOT NULL,
      version integer NOT NULL,
      territory_id uuid NOT NULL,
      since timestamptz NOT NULL,
      until timestamptz
    )`);
    await queryRunner.query(
      `CREATE UNIQUE INDEX stock_entry_standing ON stock_entry (indicator, record_id, version) WHERE until IS NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE stock_entry`);
  }
}
