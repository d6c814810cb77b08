import { randomUUID } from 'node:crypto';
import { grants, territory, type AggregateDefinition } from '@vicinia/events';
import type { DeliveredBatch, MessageTransport, PartitionExtent } from '@vicinia/eventing';
import type { Logger } from '@vicinia/service-kit';
import type { ChangeRing } from './change-ring.js';
import type { KnownGrants } from './known-grants.js';
import { changesOf, TOPICS_OF_CHANGES } from './live-change.js';

const TOPICS_OF_ACCESS: readonly AggregateDefinition[] = [territory, grants];
const TRY_AGAIN_MS = 1_000;

/**
 * Reads the bus for this process alone: territories and grants from the beginning, changes from now on. Positions are in
 * memory, since all that is made of it is too.
 */
export class BusReader {
  /** Groups of no other process, so that each reads everything. */
  private readonly group = `gateway-${randomUUID()}`;
  private readonly positions = new Map<string, bigint>();
  /** How far access has to be read before anybody is told anything. */
  private readonly awaited = new Map<string, bigint>();
  private readonly consumed = new Set<string>();
  private isReading = false;
  private isStopped = false;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly transport: MessageTransport,
    private readonly known: KnownGrants,
    private readonly ring: ChangeRing,
    private readonly log: Logger,
  ) {}

  /** Whether all is known that was stated when this process began. */
  get isCaughtUp(): boolean {
    return this.isReading && this.awaited.size === 0;
  }

  /** Begins to read, as soon as the bus is there. */
  start(): void {
    void this.begin().catch(() => {
      if (this.isStopped) return;
      this.log.warn('the bus cannot be reached: no live changes yet');
      this.timer = setTimeout(() => {
        this.start();
      }, TRY_AGAIN_MS);
    });
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer !== null) clearTimeout(this.timer);
    await this.transport.close();
  }

  private async begin(): Promise<void> {
    const topics = [...TOPICS_OF_ACCESS, ...TOPICS_OF_CHANGES];
    await this.transport.prepare(topics);
    for (const extent of await this.transport.extents(topics)) this.takePosition(extent);
    await this.consume('access', TOPICS_OF_ACCESS, (batch) => {
      for (const { message } of batch.messages) this.known.hear(message);
    });
    await this.consume('changes', TOPICS_OF_CHANGES, (batch) => {
      for (const { message } of batch.messages)
        for (const change of changesOf(message)) this.ring.add(change);
    });
    this.isReading = true;
  }

  private takePosition({ topic, partition, start, end }: PartitionExtent): void {
    const place = placeOf(topic, partition);
    // Another try to begin loses nothing that came since the first.
    if (this.positions.has(place)) return;
    const isOfAccess = TOPICS_OF_ACCESS.some((each) => each.topic === topic);
    this.positions.set(place, isOfAccess ? start : end);
    if (isOfAccess && end > start) this.awaited.set(place, end);
  }

  private async consume(
    name: string,
    topics: readonly AggregateDefinition[],
    hear: (batch: DeliveredBatch) => void,
  ): Promise<void> {
    if (this.consumed.has(name)) return;
    await this.transport.consume({
      group: `${this.group}-${name}`,
      topics,
      positionOf: (topic, partition) => Promise.resolve(this.positions.get(placeOf(topic, partition)) ?? 0n),
      onBatch: (batch) => {
        hear(batch);
        this.moveOn(batch);
        return Promise.resolve();
      },
    });
    this.consumed.add(name);
  }

  private moveOn({ topic, partition, messages }: DeliveredBatch): void {
    const last = messages.at(-1);
    if (last === undefined) return;
    const place = placeOf(topic, partition);
    this.positions.set(place, last.offset + 1n);
    if (last.offset + 1n >= (this.awaited.get(place) ?? 0n)) this.awaited.delete(place);
  }
}

function placeOf(topic: string, partition: number): string {
  return `${topic}/${String(partition)}`;
}
