import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Addresses under keys of their own. What the release before writes in plain is sealed by a round. */
export class SealedAddresses1795987000000 implements MigrationInterface {
  readonly name = 'SealedAddresses1795987000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE subscription ADD COLUMN address_mark text, ADD COLUMN sealed_address bytea`,
    );
    await queryRunner.query(`CREATE INDEX subscription_address_mark ON subscription (address_mark)`);
    await queryRunner.query(
      `CREATE TABLE contact_key (
         subscription_id uuid PRIMARY KEY
           CONSTRAINT contact_key_subscription REFERENCES subscription ON DELETE CASCADE,
         key bytea NOT NULL
       )`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE contact_key`);
    await queryRunner.query(`DROP INDEX subscription_address_mark`);
    await queryRunner.query(`ALTER TABLE subscription DROP COLUMN sealed_address, DROP COLUMN address_mark`);
  }
}
