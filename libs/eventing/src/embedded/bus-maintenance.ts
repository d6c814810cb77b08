import {
  endOfLastHour,
  hasGivenWay,
  inTheHours,
  rewriteHours,
  type AskDatabase,
  type RewrittenTable,
} from '@vicinia/service-kit';
import type { Pool, PoolClient } from 'pg';

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
  INSERT INTO bus_superseded (topic, message_id, removed_at)
  SELECT topic, message_id, date_trunc('hour', now()) FROM removed`;

const EXPIRE = `
  WITH removed AS (
    DELETE FROM bus_log l USING bus_topic t
    WHERE t.topic = l.topic AND NOT t.compacted AND l.appended_at < now() - make_interval(secs => $1)
    RETURNING l.topic, l.message_id
  )
  INSERT INTO bus_superseded (topic, message_id, removed_at)
  SELECT topic, message_id, date_trunc('hour', now()) FROM removed`;

export interface Retentions {
  readonly retentionSeconds: number;
  readonly compactAfterSeconds: number;
  readonly rememberSeconds: number;
}

/**
 * Messages that are told to the hour, as those of anonymous matters are, lie in no order that tells more. Their offsets
 * stay: every reader's position rests on them.
 */
const TOLD_TO_THE_HOUR: readonly RewrittenTable[] = [
  {
    table: 'bus_log',
    settled: true,
    rows: `${inTheHours('t.appended_at')} AND t.message->>'time' LIKE '%:00:00.000Z'`,
  },
  // The row of a partition is as old as the last message there.
  { table: 'bus_partition', rows: 'true' },
];

/**
 * Keeps only the newest message of each key on compacted topics and lets the others expire. Does nothing when
 * another process is at it.
 */
export async function maintainBus(pool: Pool, retentions: Retentions): Promise<void> {
  await transaction(pool, async (client) => {
    if (!(await isMine(client))) return;
    await client.query(COMPACT, [retentions.compactAfterSeconds]);
    await client.query(EXPIRE, [retentions.retentionSeconds]);
    await client.query(`DELETE FROM bus_superseded WHERE removed_at < now() - make_interval(secs => $1)`, [
      retentions.rememberSeconds,
    ]);
    await client.query(`DELETE FROM bus_member WHERE heartbeat_at < now() - interval '5 minutes'`);
  });
}

/**
 * Writes the anonymous messages of hours that are over again, in an order of chance.
 *
 * @returns false where no hour is due, or where others were at work: the next round tries again
 */
export async function rewriteBus(pool: Pool, at: Date): Promise<boolean> {
  const until = endOfLastHour(at);
  const due = await pool.query(`SELECT FROM rewritten_hours WHERE rewritten_until < $1`, [until]);
  if (due.rowCount === 0) return false;
  try {
    return await transaction(pool, async (client) => {
      if (!(await isMine(client))) return false;
      const ask: AskDatabase = async <Row>(text: string, values?: unknown[]) =>
        (await client.query(text, values)).rows as Row[];
      return rewriteHours(ask, TOLD_TO_THE_HOUR, until);
    });
  } catch (error) {
    if (hasGivenWay(error)) return false;
    throw error;
  }
}

async function isMine(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ mine: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS mine', [
    MAINTENANCE_LOCK,
  ]);
  return rows[0]?.mine === true;
}

async function transaction<Result>(
  pool: Pool,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
