import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The outbox and the counter of each aggregate's messages. The names of id, aggregatetype, aggregateid, type and
 * payload are those that Debezium's outbox router expects, so that change data capture can replace the relay.
 */
export class Outbox1700000000000 implements MigrationInterface {
  readonly name = 'Outbox1700000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE aggregate_version (
        aggregatetype text NOT NULL,
        aggregateid text NOT NULL,
        version bigint NOT NULL,
        PRIMARY KEY (aggregatetype, aggregateid)
      )`);
    await queryRunner.query(`
      CREATE TABLE outbox (
        id uuid PRIMARY KEY,
        sequence bigint GENERATED ALWAYS AS IDENTITY,
        aggregatetype text NOT NULL,
        aggregateid text NOT NULL,
        version bigint NOT NULL,
        type text NOT NULL,
        payload jsonb NOT NULL,
        source text NOT NULL,
        territory_id uuid,
        structure_version bigint NOT NULL,
        correlation_id text NOT NULL,
        causation_id uuid,
        traceparent text,
        occurred_at timestamptz NOT NULL,
        written_at timestamptz NOT NULL DEFAULT now(),
        lane smallint NOT NULL,
        bucket smallint NOT NULL,
        published_at timestamptz,
        UNIQUE (aggregatetype, aggregateid, version)
      )`);
    await queryRunner.query(
      `CREATE INDEX outbox_unpublished ON outbox (lane, sequence) WHERE published_at IS NULL`,
    );
    await queryRunner.query(
      `CREATE INDEX outbox_published ON outbox (published_at) WHERE published_at IS NOT NULL`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE outbox`);
    await queryRunner.query(`DROP TABLE aggregate_version`);
  }
}
