import type { Logger } from '@vicinia/service-kit';
import type { Consumer, EachBatchPayload } from 'kafkajs';
import type { DeliveredMessage } from '../transport/message-transport.js';
import { ClientSockets } from './client-sockets.js';
import { fromRecord } from './cloud-event.js';
import { groupAssigner } from './group-assigner.js';
import type { KafkaPlace } from './group-assignment.js';
import { kafkaClient } from './kafka-client.js';
import type { PartitionReader } from './kafka-partition.js';
import type { KafkaSettings } from './kafka-settings.js';

export interface MemberEars {
  /** From now on no batch begins, until `onAssigned`. Answers of which partitions one is in hand. */
  readonly onJoining: () => readonly KafkaPlace[];
  readonly onAssigned: (places: readonly KafkaPlace[], reader: PartitionReader) => void;
  /** Answers soon whether all were handed over. If not, the partition is told where to read on. */
  readonly onMessages: (place: KafkaPlace, messages: readonly DeliveredMessage[]) => Promise<boolean>;
  readonly onCrash: (crash: MemberCrash) => void;
}

/** The client has left the group by itself. */
export class MemberCrash extends Error {
  constructor(
    cause: Error,
    /** False when kafkajs itself sees no sense in another attempt. */
    readonly retriable: boolean,
  ) {
    super(`the Kafka client has crashed: ${cause.message}`, { cause });
    this.name = 'MemberCrash';
  }
}

const LEAVE_TIMEOUT_MS = 5_000;
const RETRIES = 10;
/** Sessions without a sign that this member takes part. A rebalance may take more than one. */
const LOST_SESSIONS = 3;
/** More than a member has partitions: what was read is handed over at once and never waits in a queue of the client. */
const WORKERS = 256;

/** One member of a consumer group, until it leaves or crashes: the consumer of kafkajs. */
export class GroupMember implements PartitionReader {
  private readonly consumer: Consumer;
  private readonly sockets = new ClientSockets();
  private lastSign = performance.now();
  private joining = false;
  private ended = false;
  private leaving: Promise<void> | null = null;

  private constructor(
    private readonly settings: KafkaSettings,
    group: string,
    log: Logger,
    private readonly ears: MemberEars,
  ) {
    const { requestTimeoutMilliseconds } = settings;
    this.consumer = kafkaClient(settings, group, log, requestTimeoutMilliseconds, this.sockets).consumer({
      groupId: group,
      partitionAssigners: [groupAssigner(() => this.join())],
      sessionTimeout: settings.sessionTimeoutMilliseconds,
      rebalanceTimeout: settings.sessionTimeoutMilliseconds,
      heartbeatInterval: settings.heartbeatMilliseconds,
      maxWaitTimeInMs: settings.fetchWaitMilliseconds,
      allowAutoTopicCreation: false,
      retry: {
        retries: RETRIES,
        initialRetryTime: 100,
        maxRetryTime: 1_000,
        // The loop above joins anew with another client.
        restartOnFailure: () => Promise.resolve(false),
      },
    });
  }

  /** @throws Error when the cluster does not answer */
  static async join(
    settings: KafkaSettings,
    group: string,
    topics: readonly string[],
    log: Logger,
    ears: MemberEars,
  ): Promise<GroupMember> {
    const member = new GroupMember(settings, group, log, ears);
    try {
      await member.run(topics);
      return member;
    } catch (error) {
      await member.leave();
      throw error;
    }
  }

  /**
   * Whether this member has not been part of the group for long, without a crash. Two faults of kafkajs lead there. It
   * measures its heartbeats by the clock of the machine, and when that is set back it goes silent. And when the answer
   * that would give it its partitions is lost, it goes on without them, with heartbeats.
   */
  get isLost(): boolean {
    return performance.now() - this.lastSign > LOST_SESSIONS * this.settings.sessionTimeoutMilliseconds;
  }

  pause({ topic, partition }: KafkaPlace): void {
    if (!this.ended) this.consumer.pause([{ topic, partitions: [partition] }]);
  }

  readFrom({ topic, partition }: KafkaPlace, offset: bigint): void {
    if (this.ended) return;
    this.consumer.seek({ topic, partition, offset: offset.toString() });
    this.consumer.resume([{ topic, partitions: [partition] }]);
  }

  /** Writes offsets down for tools that look at groups. Nothing depends on it. */
  async hint(offsets: readonly (KafkaPlace & { readonly offset: bigint })[]): Promise<void> {
    await this.consumer.commitOffsets(
      offsets.map(({ topic, partition, offset }) => ({ topic, partition, offset: offset.toString() })),
    );
  }

  /**
   * Leaves the group, so that others take over at once. Gives up after five seconds; then the session runs out, and
   * what the client may still say is not heard.
   */
  leave(): Promise<void> {
    this.leaving ??= this.disconnect();
    return this.leaving;
  }

  private join(): readonly KafkaPlace[] {
    if (this.leaving !== null) return [];
    this.joining = true;
    return this.ears.onJoining();
  }

  private async run(topics: readonly string[]): Promise<void> {
    const { consumer } = this;
    this.listen();
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      partitionsConsumedConcurrently: WORKERS,
      eachBatch: (payload) => this.takeBatch(payload),
    });
  }

  private listen(): void {
    const { consumer, ears } = this;
    consumer.on(consumer.events.CRASH, ({ payload: { error } }) => {
      if (this.leaving !== null) return;
      const { retriable } = error as Error & { retriable?: boolean };
      ears.onCrash(
        new MemberCrash(error, retriable !== false || error.name === 'KafkaJSNumberOfRetriesExceeded'),
      );
    });
    consumer.on(consumer.events.STOP, () => {
      this.ended = true;
    });
    consumer.on(consumer.events.HEARTBEAT, () => {
      if (!this.joining) this.lastSign = performance.now();
    });
    consumer.on(consumer.events.GROUP_JOIN, ({ payload: { memberAssignment } }) => {
      if (this.leaving !== null) return;
      this.joining = false;
      this.lastSign = performance.now();
      // The published type is that of one partition; in fact it is a list.
      const assignment = Object.entries(memberAssignment as unknown as Record<string, number[]>);
      const places = assignment.flatMap(([topic, partitions]) =>
        partitions.map((partition) => ({ topic, partition })),
      );
      ears.onAssigned(places, this);
    });
  }

  private async takeBatch(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const { topic, partition } = batch;
    // Read before the client was told to read elsewhere.
    if (payload.isStale() || this.leaving !== null) return;
    const messages = batch.messages.map((record) => ({
      topic,
      partition,
      offset: BigInt(record.offset),
      message: fromRecord(topic, record),
    }));
    if (await this.ears.onMessages({ topic, partition }, messages)) payload.resolveOffset(batch.lastOffset());
  }

  private async disconnect(): Promise<void> {
    const limit = Promise.withResolvers<undefined>();
    const timer = setTimeout(limit.resolve, LEAVE_TIMEOUT_MS, undefined);
    await Promise.race([this.consumer.disconnect().catch(() => undefined), limit.promise]);
    clearTimeout(timer);
    this.sockets.end();
  }
}
