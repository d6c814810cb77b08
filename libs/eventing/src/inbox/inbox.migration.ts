import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far each group has come, and which messages it has had. */
export class Inbox1700000000001 implements MigrationInterface {
  readonly name = 'Inbox1700000000001';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE inbox_position (
        consumer_group text NOT NULL,
        topic text NOT NULL,
        partition int NOT NULL,
        next_offset bigint NOT NULL,
        PRIMARY KEY (consumer_group, topic, partition)
      )`);
    await queryRunner.query(`
      CREATE TABLE inbox_message (
        consumer_group text NOT NULL,
        message_id uuid NOT NULL,
        topic text NOT NULL,
        -- To the hour: the exact time would tell when an anonymous person was at work.
        handled_at timestamptz NOT NULL DEFAULT date_trunc('hour', now()),
        PRIMARY KEY (consumer_group, message_id)
      )`);
    await queryRunner.query(`CREATE INDEX inbox_message_handled_at ON inbox_message USING brin (handled_at)`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE inbox_message`);
    await queryRunner.query(`DROP TABLE inbox_position`);
  }
}
