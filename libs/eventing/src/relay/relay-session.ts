import { catalogue, type EventMessage, type Lane } from '@vicinia/events';
import type { Client, ClientConfig } from 'pg';
import { closeQuietly, openUnpooled } from '../database/unpooled-client.js';
import { BUCKET_LOCK_CLASS, OUTBOX_BUCKETS, OUTBOX_CHANNEL, rankOf } from '../outbox/outbox-layout.js';

interface OutboxRow {
  readonly id: string;
  readonly aggregatetype: string;
  readonly aggregateid: string;
  readonly version: string;
  readonly type: string;
  readonly payload: unknown;
  readonly source: string;
  readonly territory_id: string | null;
  readonly structure_version: string;
  readonly correlation_id: string;
  readonly causation_id: string | null;
  readonly traceparent: string | null;
  readonly occurred_ms: number;
}

// The running sum bounds a batch in bytes too; its first row always goes.
const UNPUBLISHED = `
  SELECT id, aggregatetype, aggregateid, version, type, payload, source, territory_id, structure_version,
    correlation_id, causation_id, traceparent, occurred_ms
  FROM (
    SELECT id, aggregatetype, aggregateid, version, type, payload, source, territory_id, structure_version,
           correlation_id, causation_id, traceparent, sequence,
           -- As a number: reading a text as a time costs the relay more than any other column.
           (extract(epoch FROM occurred_at) * 1000)::float8 AS occurred_ms,
           sum(pg_column_size(payload)) OVER (ORDER BY sequence) - pg_column_size(payload) AS bytes_before
    FROM (
      SELECT id, aggregatetype, aggregateid, version, type, payload, source, territory_id, structure_version,
             correlation_id, causation_id, traceparent, sequence, occurred_at
      FROM outbox
      WHERE published_at IS NULL AND lane = $5 AND bucket = ANY($1::smallint[]) AND id <> ALL($4::uuid[])
      ORDER BY sequence LIMIT $2
    ) AS next
  ) AS summed
  WHERE bytes_before < $3 ORDER BY sequence`;

/** Types of messages that nobody needs again once they are on the bus. */
const PASSING = new Set(catalogue.filter(({ passing }) => passing).map(({ type }) => type));

const LARGEST_BATCH_BYTES = 4_000_000;

/** The relay's own connection: it holds the buckets' locks, hears the wake-ups, reads and marks. */
export class RelaySession {
  private readonly buckets = new Set<number>();

  private constructor(
    private readonly client: Client,
    private readonly lane: Lane,
  ) {}

  /** @param onWake called when rows were committed, and when the connection breaks */
  static async open(
    config: ClientConfig,
    applicationName: string,
    lane: Lane,
    onWake: () => void,
  ): Promise<RelaySession> {
    const client = await openUnpooled(config, applicationName, onWake);
    client.on('notification', onWake);
    // A mark that a crash of PostgreSQL loses has its message published again, as a crash of the relay would; no need
    // to wait for the disk.
    await client.query(`SET synchronous_commit TO off; LISTEN ${OUTBOX_CHANNEL}`);
    return new RelaySession(client, lane);
  }

  /** Takes every bucket of the lane that no other relay holds. */
  async claimBuckets(): Promise<void> {
    const wanted = [...Array(OUTBOX_BUCKETS).keys()].filter((bucket) => !this.buckets.has(bucket));
    if (wanted.length === 0) return;
    const { rows } = await this.client.query<{ bucket: number }>(
      `SELECT bucket FROM unnest($1::int[]) AS bucket WHERE pg_try_advisory_lock($2, bucket)`,
      [wanted, BUCKET_LOCK_CLASS[this.lane]],
    );
    for (const { bucket } of rows) this.buckets.add(bucket);
  }

  get holdsAll(): boolean {
    return this.buckets.size === OUTBOX_BUCKETS;
  }

  holds(bucket: number): boolean {
    return this.buckets.has(bucket);
  }

  /**
   * Leaves out by id and not by place: a row may have been given its place before others and be committed after them.
   *
   * @param inHand ids of messages that are on their way
   * @returns the next messages of the lane in the held buckets, in the order of commits per aggregate
   */
  async unpublished(limit: number, inHand: readonly string[] = []): Promise<EventMessage[]> {
    if (this.buckets.size === 0) return [];
    const { rows } = await this.client.query<OutboxRow>({
      name: 'unpublished',
      text: UNPUBLISHED,
      values: [[...this.buckets], limit, LARGEST_BATCH_BYTES, inHand, rankOf(this.lane)],
    });
    return rows.map(messageOf);
  }

  /** Marks messages as published; passing ones leave the outbox. */
  async markPublished(messages: readonly EventMessage[]): Promise<void> {
    const [passing, lasting] = [true, false].map((leaves) =>
      messages.filter(({ type }) => PASSING.has(type) === leaves).map(({ id }) => id),
    ) as [string[], string[]];
    if (passing.length > 0)
      await this.client.query(`DELETE FROM outbox WHERE id = ANY($1::uuid[])`, [passing]);
    if (lasting.length === 0) return;
    await this.client.query({
      name: 'mark',
      // Once a message has left, nobody needs its exact times; of an anonymous matter nobody may have them.
      text: `UPDATE outbox SET published_at = date_trunc('hour', clock_timestamp()),
               written_at = date_trunc('hour', written_at) WHERE id = ANY($1::uuid[])`,
      values: [lasting],
    });
  }

  /** @returns how many published rows older than the retention were removed, at most `limit` */
  async prune(retentionSeconds: number, limit: number): Promise<number> {
    const { rowCount } = await this.client.query(
      `DELETE FROM outbox WHERE id IN (
         SELECT id FROM outbox WHERE published_at < now() - make_interval(secs => $1) LIMIT $2)`,
      [retentionSeconds, limit],
    );
    return rowCount ?? 0;
  }

  close(): void {
    closeQuietly(this.client);
  }
}

function messageOf(row: OutboxRow): EventMessage {
  return {
    id: row.id,
    source: row.source,
    type: row.type,
    topic: row.aggregatetype,
    subject: row.aggregateid,
    time: new Date(row.occurred_ms).toISOString(),
    aggregateVersion: Number(row.version),
    territoryId: row.territory_id,
    structureVersion: Number(row.structure_version),
    correlationId: row.correlation_id,
    causationId: row.causation_id,
    traceparent: row.traceparent,
    data: row.payload,
  };
}
