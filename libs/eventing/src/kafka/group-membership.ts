import type { Logger } from '@vicinia/service-kit';
import type { Cluster, Consumer } from 'kafkajs';
import { kafkaClient } from './kafka-client.js';
import type { KafkaSettings } from './kafka-settings.js';
import type { KafkaPlace, MemberState } from './settling-assignment.js';
import { settlingAssigner } from './settling-assigner.js';

export interface MembershipEars {
  /** From now on no batch begins, until `onAssigned`. Answers what this member holds and has in hand. */
  readonly onJoining: () => Pick<MemberState, 'held' | 'busy'>;
  /** A join follows when it resolves; batches in hand may end meanwhile. */
  readonly beforeJoining: () => Promise<void>;
  readonly onAssigned: (places: readonly KafkaPlace[]) => void;
  readonly onCrash: (crash: MembershipCrash) => void;
}

/** The client has left the group by itself. */
export class MembershipCrash extends Error {
  constructor(
    cause: Error,
    /** False when kafkajs itself sees no sense in another attempt. */
    readonly retriable: boolean,
  ) {
    super(`the Kafka client has crashed: ${cause.message}`, { cause });
    this.name = 'MembershipCrash';
  }
}

const LEAVE_TIMEOUT_MS = 5_000;
const RETRIES = 10;
/** Sessions without a sign of life. A rebalance may take more than one. */
const SILENT_SESSIONS = 3;

/**
 * Membership of a consumer group, and nothing else: the consumer of kafkajs joins, shows that it lives and rejoins,
 * with all partitions paused for ever. Reading is done elsewhere, so that no batch can hold up a heartbeat.
 */
export class GroupMembership {
  private cluster: Cluster | null = null;
  private rejoinAt = Infinity;
  private lastSign = performance.now();
  private leaving: Promise<void> | null = null;

  private constructor(
    private readonly consumer: Consumer,
    private readonly settings: KafkaSettings,
    private readonly ears: MembershipEars,
  ) {}

  static async join(
    settings: KafkaSettings,
    group: string,
    topics: readonly string[],
    log: Logger,
    ears: MembershipEars,
  ): Promise<GroupMembership> {
    let membership: GroupMembership | null = null;
    let cluster: Cluster | null = null;
    const assigner = settlingAssigner({
      onJoining: ears.onJoining,
      beforeJoining: ears.beforeJoining,
      onDealt: (settled) => membership?.dealt(settled),
      onCluster: (given) => {
        cluster = given;
      },
    });
    const consumer = kafkaClient(settings, group, log).consumer({
      groupId: group,
      partitionAssigners: [assigner],
      sessionTimeout: settings.sessionTimeoutMilliseconds,
      rebalanceTimeout: Math.max(settings.sessionTimeoutMilliseconds, settings.handOverMilliseconds * 3),
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
    membership = new GroupMembership(consumer, settings, ears);
    membership.cluster = cluster;
    try {
      await membership.run(topics);
      return membership;
    } catch (error) {
      await membership.leave();
      throw error;
    }
  }

  /** The consumer's own connections, over which its partitions are read. */
  get connections(): Cluster {
    if (this.cluster === null) throw new Error('the Kafka client gave no access to its connections');
    return this.cluster;
  }

  /**
   * Whether the group has not heard of this member for so long that it must have been given up. kafkajs measures its
   * heartbeats by the clock of the machine, and when that is set back it goes silent without noticing.
   */
  get isSilent(): boolean {
    return performance.now() - this.lastSign > SILENT_SESSIONS * this.settings.sessionTimeoutMilliseconds;
  }

  /** Writes offsets down for tools that look at groups. Nothing depends on it. */
  async hint(offsets: readonly (KafkaPlace & { readonly offset: bigint })[]): Promise<void> {
    await this.consumer.commitOffsets(
      offsets.map(({ topic, partition, offset }) => ({ topic, partition, offset: offset.toString() })),
    );
  }

  /** Leaves the group, so that others take over at once. Gives up after five seconds; then the session runs out. */
  leave(): Promise<void> {
    this.leaving ??= this.disconnect();
    return this.leaving;
  }

  private async run(topics: readonly string[]): Promise<void> {
    const { consumer, ears } = this;
    consumer.on(consumer.events.CRASH, ({ payload: { error } }) => {
      const { retriable } = error as Error & { retriable?: boolean };
      ears.onCrash(
        new MembershipCrash(error, retriable !== false || error.name === 'KafkaJSNumberOfRetriesExceeded'),
      );
    });
    consumer.on(consumer.events.HEARTBEAT, () => {
      this.lastSign = performance.now();
    });
    consumer.on(consumer.events.GROUP_JOIN, ({ payload: { memberAssignment } }) => {
      this.lastSign = performance.now();
      const assignment = memberAssignment as unknown as Record<string, number[]>;
      consumer.pause(Object.keys(assignment).map((topic) => ({ topic })));
      ears.onAssigned(
        Object.entries(assignment).flatMap(([topic, partitions]) =>
          partitions.map((partition) => ({ topic, partition })),
        ),
      );
    });
    // kafkajs has no call to join anew. What this listener throws, its loop takes for the broker's own answer.
    consumer.on(consumer.events.FETCH_START, () => {
      if (performance.now() < this.rejoinAt) return;
      this.rejoinAt = Infinity;
      throw Object.assign(new Error('partitions are dealt again'), { type: 'REBALANCE_IN_PROGRESS' });
    });
    await consumer.connect();
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await consumer.run({ autoCommit: false, eachBatch: () => Promise.resolve() });
  }

  private dealt(settled: boolean): void {
    this.rejoinAt = settled ? Infinity : performance.now() + this.settings.settleMilliseconds;
  }

  private async disconnect(): Promise<void> {
    const limit = Promise.withResolvers<undefined>();
    const timer = setTimeout(limit.resolve, LEAVE_TIMEOUT_MS, undefined);
    await Promise.race([this.consumer.disconnect().catch(() => undefined), limit.promise]);
    clearTimeout(timer);
  }
}
