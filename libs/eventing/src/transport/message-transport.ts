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
   * The first offset to read when a partition is given to this consumer.
   * It comes from the service's own database, never from the bus: that is what makes a restored database replay.
   */
  readonly positionOf: (topic: string, partition: number) => Promise<bigint>;
  /**
   * Called with one batch of a partition at a time; the next batch of that partition follows when it resolves.
   * When it rejects, the same messages are delivered again after a pause.
   */
  readonly onBatch: (batch: DeliveredBatch, signal: AbortSignal) => Promise<void>;
}

/** A running consumer of a group. */
export interface Consumption {
  /** Messages appended but not yet delivered to this group, for the metric and for readiness. */
  lag(): Promise<bigint>;
  /** Asks for positions again, after a rebuild has moved them. */
  seek(): Promise<void>;
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
  /** False while the bus cannot be reached; readiness shows it, liveness does not. */
  isReachable(): boolean;
  close(): Promise<void>;
}
