import type { MigrationInterface, QueryRunner } from 'typeorm';

// Partition rows are locked in one order by every writer and held until commit. So offsets become visible in the order
// in which they were given, and a reader that has passed an offset has missed nothing before it. Each statement of the
// function sees what was committed before it began: the second one sees what the holder of the lock had appended.
const APPEND = `
  CREATE FUNCTION bus_append(topics text[], partitions int[], ids uuid[], keys text[], messages text[])
  RETURNS int LANGUAGE plpgsql SET enable_hashjoin = off SET enable_mergejoin = off AS $$
  DECLARE
    wanted int;
    locked int;
    appended int;
    woken text[];
  BEGIN
    SELECT count(DISTINCT (t, n)) INTO wanted FROM unnest(topics, partitions) AS given(t, n);
    WITH rows AS (
      SELECT p.topic FROM bus_partition p
      WHERE (p.topic, p.partition) IN (SELECT t, n FROM unnest(topics, partitions) AS given(t, n))
      ORDER BY p.topic, p.partition FOR UPDATE
    ) SELECT count(*) INTO locked FROM rows;
    IF locked <> wanted THEN
      RAISE EXCEPTION 'the bus does not know a topic or partition of these messages';
    END IF;
    WITH given AS (
      SELECT DISTINCT ON (g.topic, g.id) g.*
      FROM unnest(topics, partitions, ids, keys, messages) WITH ORDINALITY
        AS g(topic, partition, id, key, message, position)
      ORDER BY g.topic, g.id, g.position
    ), fresh AS (
      SELECT given.*, row_number() OVER (PARTITION BY given.topic, given.partition ORDER BY given.position) - 1 AS rank
      FROM given
      WHERE NOT EXISTS (SELECT FROM bus_log l WHERE l.topic = given.topic AND l.message_id = given.id)
        AND NOT EXISTS (SELECT FROM bus_superseded s WHERE s.topic = given.topic AND s.message_id = given.id)
    ), written AS (
      INSERT INTO bus_log (topic, partition, "offset", message_id, key, message)
      SELECT f.topic, f.partition, p.next_offset + f.rank, f.id, f.key, f.message::json
      FROM fresh f JOIN bus_partition p ON p.topic = f.topic AND p.partition = f.partition
      RETURNING topic, partition
    ), counted AS (
      SELECT topic, partition, count(*) AS rows FROM written GROUP BY topic, partition
    ), moved AS (
      UPDATE bus_partition p SET next_offset = p.next_offset + c.rows
      FROM counted c WHERE p.topic = c.topic AND p.partition = c.partition RETURNING p.topic, p.partition, c.rows
    )
    SELECT coalesce(sum(rows), 0), array_agg(topic || '/' || partition) INTO appended, woken FROM moved;
    PERFORM pg_notify('vicinia_bus', place) FROM unnest(woken) AS place;
    RETURN appended;
  END $$`;

/** The durable log of the embedded transport. */
export class Bus1700000000000 implements MigrationInterface {
  readonly name = 'Bus1700000000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE bus_topic (
        topic text PRIMARY KEY,
        partitions int NOT NULL CHECK (partitions > 0),
        compacted boolean NOT NULL
      )`);
    await queryRunner.query(`
      CREATE TABLE bus_partition (
        topic text NOT NULL REFERENCES bus_topic,
        partition int NOT NULL,
        next_offset bigint NOT NULL DEFAULT 0,
        PRIMARY KEY (topic, partition)
      ) WITH (fillfactor = 50)`);
    await queryRunner.query(`
      CREATE TABLE bus_log (
        topic text NOT NULL,
        partition int NOT NULL,
        "offset" bigint NOT NULL,
        message_id uuid NOT NULL,
        key text NOT NULL,
        message json NOT NULL,
        -- To the hour: the exact time would tell when an anonymous person was at work.
        appended_at timestamptz NOT NULL DEFAULT date_trunc('hour', now()),
        PRIMARY KEY (topic, partition, "offset"),
        UNIQUE (topic, message_id)
      )`);
    await queryRunner.query(`CREATE INDEX bus_log_appended_at ON bus_log USING brin (appended_at)`);
    // Ids of messages that compaction removed: one that is published again must not come back as the newest.
    await queryRunner.query(`
      CREATE TABLE bus_superseded (
        topic text NOT NULL,
        message_id uuid NOT NULL,
        removed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (topic, message_id)
      )`);
    // Who reads now; worthless after a crash of the server, so it costs no write-ahead log.
    await queryRunner.query(`
      CREATE UNLOGGED TABLE bus_member (
        consumer_group text NOT NULL,
        member uuid NOT NULL,
        topics text[] NOT NULL,
        backend_pid int NOT NULL,
        heartbeat_at timestamptz NOT NULL,
        PRIMARY KEY (consumer_group, member)
      ) WITH (fillfactor = 50)`);
    await queryRunner.query(APPEND);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP FUNCTION bus_append`);
    for (const table of ['bus_member', 'bus_superseded', 'bus_log', 'bus_partition', 'bus_topic']) {
      await queryRunner.query(`DROP TABLE ${table}`);
    }
  }
}
