import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Deliveries and ended subscriptions go after a time; how many there were of each bulletin stays. */
export class DeliveryTotals1796062000000 implements MigrationInterface {
  readonly name = 'DeliveryTotals1796062000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE delivery_total (
         bulletin_id uuid NOT NULL CONSTRAINT delivery_total_bulletin REFERENCES bulletin (id),
         state text NOT NULL,
         deliveries integer NOT NULL,
         PRIMARY KEY (bulletin_id, state)
       )`,
    );
    await queryRunner.query(
      `CREATE INDEX delivery_settled ON delivery (next_attempt_at) WHERE state NOT IN ('PENDING', 'SENDING')`,
    );
    await queryRunner.query(
      `CREATE INDEX subscription_ended ON subscription (ended_at) WHERE state = 'ENDED'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX subscription_ended`);
    await queryRunner.query(`DROP INDEX delivery_settled`);
    await queryRunner.query(`DROP TABLE delivery_total`);
  }
}
