import pLimit, { type LimitFunction } from 'p-limit';
import type { ConsumeOptions, DeliveredMessage } from '../transport/message-transport.js';
import type { KafkaPlace } from './group-assignment.js';
import { KafkaPartition, type PartitionReader } from './kafka-partition.js';
import type { KafkaSettings } from './kafka-settings.js';

/** The partitions that a member holds between one assignment and the next. */
export class HeldPartitions {
  private readonly held = new Map<string, KafkaPartition>();
  /** Partitions that were taken away while a batch of theirs was in hand. */
  private readonly leaving = new Map<string, KafkaPartition>();
  private readonly slots: LimitFunction;
  private frozen = false;

  constructor(
    private readonly settings: KafkaSettings,
    private readonly options: ConsumeOptions,
  ) {
    this.slots = pLimit(settings.batchesAtOnce);
  }

  /** Begins no batch until partitions are assigned. @returns those of which a batch is in hand */
  freeze(): KafkaPlace[] {
    this.frozen = true;
    for (const partition of this.held.values()) partition.hold();
    return [...this.held.values()].filter(({ isBusy }) => isBusy).map(placeOf);
  }

  /** Takes what the group has given this member, and lets go of the rest. Positions are asked for anew. */
  assign(places: readonly KafkaPlace[], reader: PartitionReader): void {
    const given = new Map(places.map((place) => [keyOf(place), place]));
    for (const [key, partition] of this.held) if (!given.has(key)) this.takeAway(key, partition);
    for (const [key, place] of given) {
      const partition = this.held.get(key) ?? this.receive(place, reader);
      this.held.set(key, partition);
      partition.locate();
    }
    this.frozen = false;
  }

  /** Asks for all positions again. */
  seek(): void {
    // While the member joins, this comes by itself.
    if (!this.frozen) for (const partition of this.held.values()) partition.locate();
  }

  /** @returns whether all messages were handed over; of a partition that is not held, nothing is */
  async take(place: KafkaPlace, messages: readonly DeliveredMessage[]): Promise<boolean> {
    return (await this.held.get(keyOf(place))?.take(messages)) ?? false;
  }

  /** Lets go of everything; resolves when no batch is in hand any more. Batches not yet begun are refused. */
  async release(): Promise<void> {
    for (const [key, partition] of this.held) this.takeAway(key, partition);
    await Promise.all([...this.leaving.values()].map(({ settled }) => settled));
  }

  /** @returns the next offset of each partition, where it is known */
  positions(): (KafkaPlace & { readonly offset: bigint })[] {
    return [...this.held.values()].flatMap((partition) =>
      partition.next === null ? [] : [{ ...placeOf(partition), offset: partition.next }],
    );
  }

  private receive(place: KafkaPlace, reader: PartitionReader): KafkaPartition {
    const { batchSize, patienceMilliseconds } = this.settings;
    const parts = { options: this.options, reader, slots: this.slots, batchSize, patienceMilliseconds };
    // It may have been here a moment ago, with a batch that has not ended yet.
    const last = this.leaving.get(keyOf(place))?.settled ?? Promise.resolve();
    return new KafkaPartition(place, parts, last);
  }

  private takeAway(key: string, partition: KafkaPartition): void {
    partition.revoke();
    this.held.delete(key);
    this.leaving.set(key, partition);
    void partition.settled.then(() => {
      if (this.leaving.get(key) === partition) this.leaving.delete(key);
    });
  }
}

function placeOf({ topic, partition }: KafkaPlace): KafkaPlace {
  return { topic, partition };
}

function keyOf({ topic, partition }: KafkaPlace): string {
  return `${topic}/${String(partition)}`;
}
