import type { AggregateDefinition } from '@vicinia/events';
import type { Logger } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { placeKey, readPositions } from '../inbox/inbox-positions.js';
import type { MessageTransport } from '../transport/message-transport.js';

export interface OlderBusParts {
  readonly group: string;
  readonly topics: readonly AggregateDefinition[];
  readonly dataSource: DataSource;
  readonly transport: MessageTransport;
  readonly log: Logger;
}

/**
 * A bus that was restored from an older copy ends before our positions, and what it says anew would never be heard.
 * Compacted topics are then read again by a rebuild, the others from their start: the ids of handled messages keep
 * their effects from happening twice.
 */
export async function followOlderBus(parts: OlderBusParts): Promise<void> {
  const { dataSource, group, log, topics, transport } = parts;
  // Positions first: the end only grows, so that only an older bus can end before them.
  const positions = await readPositions(dataSource, group);
  const compacted = new Set(
    topics.filter(({ retention }) => retention === 'compacted').map(({ topic }) => topic),
  );
  for (const { topic, partition, end } of await transport.extents(topics)) {
    if ((positions.get(placeKey(topic, partition)) ?? 0n) <= end) continue;
    log.warn({ group, topic, partition }, 'the bus is older than what was read from it, and is read again');
    if (compacted.has(topic)) await requestRebuild(dataSource, group, topic);
    else await readFromStart(dataSource, group, topic, partition);
  }
}

async function requestRebuild(dataSource: DataSource, group: string, topic: string): Promise<void> {
  await dataSource.query(
    `UPDATE projection SET rebuild_requested_at = now() WHERE consumer_group = $1 AND topic = $2`,
    [group, topic],
  );
}

async function readFromStart(
  dataSource: DataSource,
  group: string,
  topic: string,
  partition: number,
): Promise<void> {
  await dataSource.query(
    `UPDATE inbox_position SET next_offset = 0 WHERE consumer_group = $1 AND topic = $2 AND partition = $3`,
    [group, topic, partition],
  );
}
