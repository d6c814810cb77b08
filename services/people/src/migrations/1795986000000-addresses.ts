import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The address register of the country, found by what somebody types, with slips. */
export class Addresses1795986000000 implements MigrationInterface {
  readonly name = 'Addresses1795986000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE address (
         id uuid PRIMARY KEY,
         postcode text NOT NULL,
         place text NOT NULL,
         street text NOT NULL,
         house_number text,
         longitude double precision NOT NULL,
         latitude double precision NOT NULL
       )`,
    );
    await queryRunner.query(
      `CREATE INDEX address_search ON address USING gist
         (folded(street || ' ' || coalesce(house_number || ' ', '') || postcode || ' ' || place) gist_trgm_ops (siglen = 128))`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE address`);
  }
}
