import type { AggregateDefinition, EventMessage } from '@vicinia/events';

/** A message together with the place at which the bus keeps it. */
export interface DeliveredMessage {
  readonly message: EventMessage;
  readonly topic: string;
  readonly partition: number;
  /** Increases within a partition; gaps are allowed. */
  readonly offset: bigint;
}

/** Consecutive messages of one partition, in order. */
export interface DeliveredBatch {
  readonly topic: string;
  readonly partition: number;
  readonly messages: readonly DeliveredMessage[];
}

export interface ConsumeOptions {
  /** Consumers of the same group share the partitions; each partition has one consumer at a time. */
  readonly group: string;
  readonly topics: readonly AggregateDefinition[];
  /**
   * The first offset to read when a partition is given to this consumer, and again after `seek`.
   * It comes from the service's own database, never from the bus: that is what makes a restored database replay.
   * A position before the oldest kept message means the oldest. Never asked while a batch of the same partition is
   * in hand, and the next batch handed over starts at the answer: the inbox proves its position by this.
   */
  readonly positionOf: (topic: string, partition: number) => Promise<bigint>;
  /**
   * Called with one batch of a partition at a time; the next batch of that partition follows when it resolves.
   * When it rejects, the same messages are delivered again after a pause.
   */
  readonly onBatch: (batch: DeliveredBatch, signal: AbortSignal) => Promise<void>;
}

/** What a partition holds: offsets from `start` up to, but without, `end`. Both equal when it is empty. */
export interface PartitionExtent {
  readonly topic: string;
  readonly partition: number;
  readonly start: bigint;
  readonly end: bigint;
}

/** A running consumer of a group. */
export interface Consumption {
  /**
   * Asks for positions again, after a rebuild has moved them. May be called from within `onBatch`;
   * the batch in hand then no longer moves the place from which the transport reads on.
   */
  seek(): Promise<void>;
  /** Why this consumption has ended although nobody stopped it, or null while it runs. Liveness shows it. */
  failure(): string | null;
  /** Finishes the batch in hand, gives the partitions back and stops. */
  stop(): Promise<void>;
}

/** The port behind which Kafka and the embedded log are interchangeable. */
export interface MessageTransport {
  /** Makes sure that the topics exist. */
  prepare(topics: readonly AggregateDefinition[]): Promise<void>;
  /**
   * Resolves when every message is durable, in the given order for each subject (key).
   * May be repeated with the same messages: consumers see each id with effect once.
   */
  publish(messages: readonly EventMessage[]): Promise<void>;
  consume(options: ConsumeOptions): Promise<Consumption>;
  /** What the partitions of the topics hold now: for lag, and to know when a projection has caught up. */
  extents(topics: readonly AggregateDefinition[]): Promise<readonly PartitionExtent[]>;
  /** False while the bus cannot be reached; readiness shows it, liveness does not. */
  isReachable(): boolean;
  /** What an operator has to do before this bus can be used, where that is known; readiness says it. */
  unusableBecause?(): string | null;
  close(): Promise<void>;
}
