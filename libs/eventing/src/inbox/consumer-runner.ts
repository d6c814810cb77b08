import type { Lane } from '@vicinia/events';
import pLimit, { type LimitFunction } from 'p-limit';
import type { Consumption, DeliveredBatch, MessageTransport } from '../transport/message-transport.js';
import { BatchApplication, type InboxParts } from './batch-application.js';
import { groupOf } from './consumer-registry.js';
import { placeKey, PositionMoved, readPosition, type Place } from './inbox-positions.js';

export interface RunnerParts extends InboxParts {
  readonly service: string;
  readonly transport: MessageTransport;
}

/** Batches that may hold a connection of the service's pool at once; requests need the others. */
const CONCURRENT_BATCHES = { access: 2, ordinary: 3 } as const;

/** Consumes one lane for one service, with a consumer group and a consumption of its own. */
export class ConsumerRunner {
  readonly group: string;
  private readonly slots: LimitFunction;
  private readonly positions = new Map<string, bigint>();
  private consumption: Consumption | null = null;

  constructor(
    private readonly parts: RunnerParts,
    readonly lane: Lane,
  ) {
    this.group = groupOf(parts.service, lane);
    this.slots = pLimit(CONCURRENT_BATCHES[lane]);
  }

  /** @throws Error when the bus cannot be reached */
  async start(): Promise<void> {
    const topics = this.parts.registry.topics(this.lane);
    await this.parts.transport.prepare(topics);
    this.consumption = await this.parts.transport.consume({
      group: this.group,
      topics,
      positionOf: (topic, partition) => this.positionOf({ group: this.group, topic, partition }),
      onBatch: (batch, signal) => this.slots(() => this.apply(batch, signal)),
    });
  }

  async stop(): Promise<void> {
    await this.consumption?.stop();
  }

  /** Reads positions again from the database. */
  async seek(): Promise<void> {
    await this.consumption?.seek();
  }

  failure(): string | null {
    return this.consumption?.failure() ?? null;
  }

  private async positionOf(place: Place): Promise<bigint> {
    const position = await readPosition(this.parts.dataSource, place);
    this.positions.set(placeKey(place.topic, place.partition), position);
    return position;
  }

  private async apply(batch: DeliveredBatch, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const key = placeKey(batch.topic, batch.partition);
    const place = { group: this.group, topic: batch.topic, partition: batch.partition };
    const position = this.positions.get(key);
    if (position === undefined) throw new Error(`${key} was delivered before its position was asked for`);
    const due = batch.messages.filter(({ offset }) => offset >= position);
    try {
      await new BatchApplication(this.parts, place).apply(due, position, (to) => this.positions.set(key, to));
    } catch (error) {
      if (!(error instanceof PositionMoved)) {
        this.parts.log.warn({ group: this.group, place: key, err: error }, 'a batch will be delivered again');
        throw error;
      }
      this.parts.log.info(
        { group: this.group, place: key },
        'the position was moved; reading on from where it is now',
      );
      await this.seek();
    }
  }
}
