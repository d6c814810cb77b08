import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Messages that failed, and those that wait behind them because they have the same key. */
export class Parking1700000000002 implements MigrationInterface {
  readonly name = 'Parking1700000000002';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE parked_message (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        consumer_group text NOT NULL,
        topic text NOT NULL,
        partition int NOT NULL,
        key text NOT NULL,
        message_id uuid NOT NULL,
        type text NOT NULL,
        message jsonb NOT NULL,
        reason text,
        attempts int NOT NULL,
        parked_at timestamptz NOT NULL DEFAULT now(),
        retry_requested_at timestamptz,
        UNIQUE (consumer_group, message_id)
      )`);
    await queryRunner.query(
      `CREATE INDEX parked_message_key ON parked_message (consumer_group, topic, key, id)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE parked_message`);
  }
}
