import type { Cluster } from 'kafkajs';
import { BackOff } from '../loop/back-off.js';
import type { DeliveredMessage } from '../transport/message-transport.js';
import { fromRecord } from './cloud-event.js';
import type { KafkaPartition } from './kafka-partition.js';
import type { KafkaSettings } from './kafka-settings.js';

/** What a broker answers to a request for records, as far as it is used here; kafkajs leaves it untyped. */
interface FetchAnswer {
  readonly responses: readonly {
    readonly topicName: string;
    readonly partitions: readonly {
      readonly partition: number;
      readonly messages: readonly FetchedRecord[];
    }[];
  }[];
}

interface FetchedRecord {
  readonly offset: string;
  readonly key: Buffer | null;
  readonly value: Buffer | null;
  readonly headers: Record<string, Buffer>;
  readonly isControlRecord?: boolean;
}

interface Wanted {
  readonly partition: KafkaPartition;
  readonly readAt: bigint;
}

/** Errors of kafkajs, told apart by name and type. */
interface ClientError extends Error {
  readonly type?: string;
  readonly topic?: string;
  readonly partition?: number;
  readonly host?: string;
  readonly port?: number;
}

const PARTITION_BYTES = 1_048_576;
const ANSWER_BYTES = 8_388_608;
/** Nobody here writes in transactions. */
const READ_UNCOMMITTED = 0;

/** Reads from one broker what it leads: one request at a time, for all partitions that want more. */
export class NodeReader {
  private readonly backOff = new BackOff();
  private reading = false;
  private pausedUntil = 0;
  private first = 0;

  constructor(
    private readonly node: string,
    private readonly cluster: Cluster,
    private readonly settings: KafkaSettings,
    private readonly onTrouble: (error: Error) => void,
  ) {}

  isFree(time: number): boolean {
    return !this.reading && time >= this.pausedUntil;
  }

  /** Milliseconds until a pause after a failure ends, or null without one. */
  pauseLeft(time: number): number | null {
    return this.pausedUntil > time ? this.pausedUntil - time : null;
  }

  /** Reads once and hands what came to the partitions. Failures end in a pause, never in an error. */
  async read(partitions: readonly KafkaPartition[]): Promise<void> {
    const wanted = this.inTurn(partitions).flatMap((partition) => {
      const readAt = partition.wanted();
      return readAt === null ? [] : [{ partition, readAt }];
    });
    if (wanted.length === 0) return;
    this.reading = true;
    try {
      await this.fetch(wanted);
      this.backOff.reset();
    } catch (error) {
      await this.recover(error as ClientError, wanted);
    } finally {
      this.reading = false;
    }
  }

  /** An answer is full at some point; so that it is not always the same partitions that come too short. */
  private inTurn(partitions: readonly KafkaPartition[]): KafkaPartition[] {
    this.first = (this.first + 1) % Math.max(partitions.length, 1);
    return [...partitions.slice(this.first), ...partitions.slice(0, this.first)];
  }

  private async fetch(wanted: readonly Wanted[]): Promise<void> {
    const broker = await this.cluster.findBroker({ nodeId: this.node });
    const topics = [...Map.groupBy(wanted, ({ partition }) => partition.topic)].map(([topic, places]) => ({
      topic,
      partitions: places.map(({ partition, readAt }) => ({
        partition: partition.partition,
        fetchOffset: readAt.toString(),
        maxBytes: PARTITION_BYTES,
      })),
    }));
    const answer = (await broker.fetch({
      isolationLevel: READ_UNCOMMITTED,
      maxWaitTime: this.settings.fetchWaitMilliseconds,
      minBytes: 1,
      maxBytes: ANSWER_BYTES,
      topics,
      rackId: '',
    })) as FetchAnswer;
    for (const { topicName, partitions } of answer.responses) {
      for (const { partition: number, messages } of partitions) {
        const asked = wanted.find(
          ({ partition }) => partition.topic === topicName && partition.partition === number,
        );
        asked?.partition.accept(deliveredOf(topicName, number, asked.readAt, messages), asked.readAt);
      }
    }
  }

  private async recover(error: ClientError, wanted: readonly Wanted[]): Promise<void> {
    const misplaced = wanted.find(
      ({ partition }) =>
        error.name === 'KafkaJSOffsetOutOfRange' &&
        partition.topic === error.topic &&
        partition.partition === error.partition,
    );
    this.pausedUntil = performance.now() + this.backOff.next();
    try {
      if (misplaced !== undefined) {
        misplaced.partition.misplaced(misplaced.readAt, await this.startOf(misplaced.partition));
        this.pausedUntil = 0;
        return;
      }
      if (error.name === 'KafkaJSConnectionClosedError' && error.host !== undefined) {
        this.cluster.removeBroker({ host: error.host, port: error.port ?? 0 });
      }
      this.onTrouble(error);
      // Most often another broker leads by now.
      await this.cluster.refreshMetadata();
    } catch (another) {
      this.onTrouble(another as Error);
    }
  }

  private async startOf({ topic, partition }: KafkaPartition): Promise<bigint> {
    const [found] = await this.cluster.fetchTopicsOffset([
      { topic, partitions: [{ partition }], fromBeginning: true },
    ]);
    return BigInt(found?.partitions[0]?.offset ?? '0');
  }
}

function deliveredOf(
  topic: string,
  partition: number,
  readAt: bigint,
  records: readonly FetchedRecord[],
): DeliveredMessage[] {
  // Brokers answer in whole batches, which may begin before the offset that was asked for.
  return records
    .map((record) => ({ record, offset: BigInt(record.offset) }))
    .filter(({ record, offset }) => offset >= readAt && record.isControlRecord !== true)
    .map(({ record, offset }) => ({ topic, partition, offset, message: fromRecord(topic, record) }));
}
