import type { Pool } from 'pg';

/** Key of the advisory lock under which one process at a time tidies up the bus. */
const MAINTENANCE_LOCK = 7_061_901;

const COMPACT = `
  WITH superseded AS (
    SELECT topic, partition, "offset" FROM (
      SELECT l.topic, l.partition, l."offset", l.appended_at,
             row_number() OVER (PARTITION BY l.topic, l.partition, l.key ORDER BY l."offset" DESC) AS age
      FROM bus_log l JOIN bus_topic t ON t.topic = l.topic AND t.compacted
    ) AS ranked
    WHERE age > 1 AND appended_at < now() - make_interval(secs => $1)
  ), removed AS (
    DELETE FROM bus_log l USING superseded s
    WHERE l.topic = s.topic AND l.partition = s.partition AND l."offset" = s."offset"
    RETURNING l.topic, l.message_id
  )
  INSERT INTO bus_superseded (topic, message_id) SELECT topic, message_id FROM removed`;

const EXPIRE = `
  WITH removed AS (
    DELETE FROM bus_log l USING bus_topic t
    WHERE t.topic = l.topic AND NOT t.compacted AND l.appended_at < now() - make_interval(secs => $1)
    RETURNING l.topic, l.message_id
  )
  INSERT INTO bus_superseded (topic, message_id) SELECT topic, message_id FROM removed`;

export interface Retentions {
  readonly retentionSeconds: number;
  readonly compactAfterSeconds: number;
  readonly rememberSeconds: number;
}

/**
 * Keeps only the newest message of each key on compacted topics and lets the others expire. Does nothing when
 * another process is at it.
 */
export async function maintainBus(pool: Pool, retentions: Retentions): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS mine', [
      MAINTENANCE_LOCK,
    ]);
    if (rows[0]?.mine === true) {
      await client.query(COMPACT, [retentions.compactAfterSeconds]);
      await client.query(EXPIRE, [retentions.retentionSeconds]);
      await client.query(`DELETE FROM bus_superseded WHERE removed_at < now() - make_interval(secs => $1)`, [
        retentions.rememberSeconds,
      ]);
      await client.query(`DELETE FROM bus_member WHERE heartbeat_at < now() - interval '5 minutes'`);
    }
    await client.query('COMMIT');
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}
