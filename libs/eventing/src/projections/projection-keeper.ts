import type { AggregateDefinition } from '@vicinia/events';
import type { Logger } from '@vicinia/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import type { ConsumerRegistry } from '../inbox/consumer-registry.js';
import { placeKey, readPositions } from '../inbox/inbox-positions.js';
import { followOlderBus } from './older-bus.js';
import type { MessageTransport, PartitionExtent } from '../transport/message-transport.js';

export interface ProjectionParts {
  readonly group: string;
  readonly topics: readonly AggregateDefinition[];
  readonly dataSource: DataSource;
  readonly registry: ConsumerRegistry;
  readonly transport: MessageTransport;
  readonly log: Logger;
  /** Makes the consumption ask for positions again. */
  readonly seek: () => Promise<void>;
}

interface ProjectionRow {
  readonly topic: string;
  readonly generation: number;
  readonly caught_up: boolean;
  readonly requested: boolean;
}

/** How far a topic has to be read before its projection counts as complete. */
interface Goal {
  readonly generation: number;
  readonly extents: readonly PartitionExtent[];
}

/**
 * Keeps the projections of one group: carries out rebuilds, and holds the service unready until each compacted topic
 * has been read to the end that it had when reading began.
 */
export class ProjectionKeeper {
  private readonly compacted: readonly AggregateDefinition[];
  private readonly goals = new Map<string, Goal>();
  private generations: Map<string, number> | null = null;
  private behind: readonly string[];
  private begun = false;

  constructor(private readonly parts: ProjectionParts) {
    this.compacted = parts.topics.filter((topic) => topic.retention === 'compacted');
    this.behind = this.compacted.map((topic) => topic.topic);
  }

  /** Why the service must not take traffic yet, or null. */
  notReady(): string | null {
    return this.behind.length === 0 ? null : `still reading ${this.behind.join(', ')}`;
  }

  /** One look at requests and progress. */
  async look(): Promise<void> {
    await this.begin();
    for (const row of await this.rows()) {
      if (row.requested) await this.rebuild(row.topic);
    }
    const rows = await this.rows();
    await this.followGenerations(rows);
    for (const row of rows) {
      if (!row.caught_up) await this.checkProgress(row);
    }
    this.behind = (await this.rows()).filter((row) => !row.caught_up).map((row) => row.topic);
  }

  private async rows(): Promise<ProjectionRow[]> {
    return this.parts.dataSource.query<ProjectionRow[]>(
      `SELECT topic, generation, caught_up_at IS NOT NULL AS caught_up, rebuild_requested_at IS NOT NULL AS requested
       FROM projection WHERE consumer_group = $1 AND topic = ANY($2::text[])`,
      [this.parts.group, this.compacted.map((topic) => topic.topic)],
    );
  }

  private async begin(): Promise<void> {
    if (this.begun) return;
    await this.parts.dataSource.query(
      `INSERT INTO projection (consumer_group, topic) SELECT $1, unnest($2::text[]) ON CONFLICT DO NOTHING`,
      [this.parts.group, this.compacted.map((topic) => topic.topic)],
    );
    await followOlderBus(this.parts);
    this.begun = true;
  }

  private async rebuild(topic: string): Promise<void> {
    const { dataSource, group, log, registry } = this.parts;
    await dataSource.transaction(async (manager) => {
      if (!(await claimRequest(manager, group, topic))) return;
      await manager.query(
        `SELECT 1 FROM inbox_position WHERE consumer_group = $1 AND topic = $2 ORDER BY partition FOR UPDATE`,
        [group, topic],
      );
      for (const consumer of registry.consumersOfTopic(topic)) await consumer.reset?.(manager);
      await forgetTopic(manager, group, topic);
    });
    log.info({ group, topic }, 'a projection was emptied and is read again from the start');
  }

  /**
   * A rebuild by any replica raises the generation, and every replica reads on from the moved positions.
   * At the first look too: a rebuild may have come between the start of reading and now.
   */
  private async followGenerations(rows: readonly ProjectionRow[]): Promise<void> {
    const known = this.generations;
    const moved = known === null || rows.some((row) => known.get(row.topic) !== row.generation);
    if (moved) await this.parts.seek();
    this.generations = new Map(rows.map((row) => [row.topic, row.generation]));
  }

  private async checkProgress(row: ProjectionRow): Promise<void> {
    const goal = await this.goalOf(row);
    const positions = await readPositions(this.parts.dataSource, this.parts.group);
    const reached = goal.extents.every(
      ({ topic, partition, start, end }) =>
        start === end || (positions.get(placeKey(topic, partition)) ?? 0n) >= end,
    );
    if (!reached) return;
    await this.parts.dataSource.query(
      `UPDATE projection SET caught_up_at = now() WHERE consumer_group = $1 AND topic = $2 AND generation = $3`,
      [this.parts.group, row.topic, row.generation],
    );
    this.goals.delete(row.topic);
  }

  private async goalOf(row: ProjectionRow): Promise<Goal> {
    const known = this.goals.get(row.topic);
    if (known?.generation === row.generation) return known;
    const topics = this.compacted.filter((topic) => topic.topic === row.topic);
    const goal = { generation: row.generation, extents: await this.parts.transport.extents(topics) };
    this.goals.set(row.topic, goal);
    return goal;
  }
}

async function claimRequest(manager: EntityManager, group: string, topic: string): Promise<boolean> {
  const claimed = await manager.query<unknown[]>(
    `SELECT 1 FROM projection
     WHERE consumer_group = $1 AND topic = $2 AND rebuild_requested_at IS NOT NULL FOR UPDATE SKIP LOCKED`,
    [group, topic],
  );
  return claimed.length > 0;
}

async function forgetTopic(manager: EntityManager, group: string, topic: string): Promise<void> {
  const place = [group, topic];
  await manager.query(
    `UPDATE inbox_position SET next_offset = 0 WHERE consumer_group = $1 AND topic = $2`,
    place,
  );
  await manager.query(`DELETE FROM inbox_message WHERE consumer_group = $1 AND topic = $2`, place);
  await manager.query(`DELETE FROM parked_message WHERE consumer_group = $1 AND topic = $2`, place);
  await manager.query(
    `UPDATE projection SET generation = generation + 1, caught_up_at = NULL, rebuild_requested_at = NULL
     WHERE consumer_group = $1 AND topic = $2`,
    place,
  );
}
