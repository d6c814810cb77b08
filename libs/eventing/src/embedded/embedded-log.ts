import type { AggregateDefinition, EventMessage } from '@vicinia/events';
import type { Pool } from 'pg';
import { stableHash } from '../transport/stable-hash.js';
import type { PartitionExtent } from '../transport/message-transport.js';

interface ExtentRow {
  readonly topic: string;
  readonly partition: number;
  readonly start: string;
  readonly end: string;
}

/** Writes to the log and tells what it holds. */
export class EmbeddedLog {
  private readonly partitions = new Map<string, number>();

  constructor(
    private readonly pool: Pool,
    private readonly ordinaryPartitions: number,
  ) {}

  /** Creates missing topics. The number of partitions of one that exists never changes: it would move keys. */
  async prepare(topics: readonly AggregateDefinition[]): Promise<void> {
    if (topics.every((topic) => this.partitions.has(topic.topic))) return;
    const names = topics.map((topic) => topic.topic);
    const known = await this.readPartitions(names);
    const missing = topics.filter((topic) => !known.has(topic.topic));
    if (missing.length > 0) await this.create(missing);
    for (const [topic, count] of await this.readPartitions(names)) this.partitions.set(topic, count);
  }

  partitionsOf(topic: string): number {
    const count = this.partitions.get(topic);
    if (count === undefined) throw new Error(`topic ${topic} was not prepared`);
    return count;
  }

  /** Appends in the given order; messages whose id the topic has had already are left out. */
  async append(messages: readonly EventMessage[]): Promise<void> {
    if (messages.length === 0) return;
    await this.pool.query({
      name: 'append',
      text: `SELECT bus_append($1, $2, $3, $4, $5)`,
      values: [
        messages.map((message) => message.topic),
        messages.map((message) => stableHash(message.subject) % this.partitionsOf(message.topic)),
        messages.map((message) => message.id),
        messages.map((message) => message.subject),
        messages.map((message) => JSON.stringify(message)),
      ],
    });
  }

  async extents(topics: readonly AggregateDefinition[]): Promise<PartitionExtent[]> {
    const { rows } = await this.pool.query<ExtentRow>(
      `SELECT p.topic, p.partition, p.next_offset AS "end", coalesce((
         SELECT l."offset" FROM bus_log l WHERE l.topic = p.topic AND l.partition = p.partition
         ORDER BY l."offset" LIMIT 1), p.next_offset) AS start
       FROM bus_partition p WHERE p.topic = ANY($1::text[]) ORDER BY p.topic, p.partition`,
      [topics.map((topic) => topic.topic)],
    );
    return rows.map((row) => ({ ...row, start: BigInt(row.start), end: BigInt(row.end) }));
  }

  private async readPartitions(names: readonly string[]): Promise<Map<string, number>> {
    const { rows } = await this.pool.query<{ topic: string; partitions: number }>(
      `SELECT topic, partitions FROM bus_topic WHERE topic = ANY($1::text[])`,
      [names],
    );
    return new Map(rows.map((row) => [row.topic, row.partitions]));
  }

  private async create(topics: readonly AggregateDefinition[]): Promise<void> {
    await this.pool.query(
      `WITH created AS (
         INSERT INTO bus_topic (topic, partitions, compacted)
         SELECT topic, partitions, compacted FROM unnest($1::text[], $2::int[], $3::boolean[]) AS given(topic, partitions, compacted)
         ORDER BY topic ON CONFLICT DO NOTHING RETURNING topic, partitions
       )
       INSERT INTO bus_partition (topic, partition)
       SELECT topic, partition FROM created CROSS JOIN LATERAL generate_series(0, partitions - 1) AS partition`,
      [
        topics.map((topic) => topic.topic),
        topics.map((topic) => (topic.lane === 'access' ? 1 : this.ordinaryPartitions)),
        topics.map((topic) => topic.retention === 'compacted'),
      ],
    );
  }
}
