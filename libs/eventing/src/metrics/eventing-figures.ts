import type { DataSource } from 'typeorm';
import { placeKey, readPositions } from '../inbox/inbox-positions.js';
import type { Listening, ListeningLane } from '../inbox/listening.js';
import type { MessageTransport } from '../transport/message-transport.js';
import type { EventingMetrics } from './eventing-metrics.js';

/** Reads the figures that live in the databases when Prometheus asks. What cannot be read keeps its last value. */
export class EventingFigures {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transport: MessageTransport,
    private readonly metrics: EventingMetrics,
    private readonly listening: Listening | null,
  ) {}

  async read(): Promise<void> {
    await Promise.allSettled([
      this.readRelay(),
      this.readParked(),
      ...(this.listening?.lanes ?? []).map((lane) => this.readLag(lane)),
    ]);
  }

  /** What is told to the hour only, as of anonymous matters, counts from the hour's end: a figure that moves tells when. */
  private async readRelay(): Promise<void> {
    const [row] = await this.dataSource.query<{ rows: number; seconds: number }[]>(
      `SELECT count(*)::int AS rows, coalesce(extract(epoch FROM now() - min(since)), 0)::float8 AS seconds
       FROM (SELECT CASE WHEN occurred_at = hour THEN hour + interval '1 hour' ELSE written_at END AS since
             FROM outbox, date_trunc('hour', occurred_at) AS hour WHERE published_at IS NULL) AS waiting
       WHERE since <= now()`,
    );
    this.metrics.unpublished.set(row?.rows ?? 0);
    this.metrics.relayLag.set(row?.seconds ?? 0);
  }

  private async readParked(): Promise<void> {
    const rows = await this.dataSource.query<{ group: string; rows: number }[]>(
      `SELECT consumer_group AS "group", count(*)::int AS rows FROM parked_message GROUP BY consumer_group`,
    );
    this.metrics.parked.reset();
    for (const lane of this.listening?.lanes ?? []) this.metrics.parked.set({ group: lane.runner.group }, 0);
    for (const { group, rows: parked } of rows) this.metrics.parked.set({ group }, parked);
  }

  private async readLag(lane: ListeningLane): Promise<void> {
    const { group } = lane.runner;
    const positions = await readPositions(this.dataSource, group);
    const lags = new Map<string, number>();
    for (const { topic, partition, start, end } of await this.transport.extents(
      lane.registry.topics(lane.lane),
    )) {
      const position = positions.get(placeKey(topic, partition)) ?? 0n;
      const from = position > start ? position : start;
      lags.set(topic, (lags.get(topic) ?? 0) + Number(end > from ? end - from : 0n));
    }
    for (const [topic, lag] of lags) this.metrics.consumerLag.set({ group, topic }, lag);
  }
}
