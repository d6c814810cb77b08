import { ClientSockets } from './client-sockets.js';
import type { EventMessage } from '@vicinia/events';
import type { Logger } from '@vicinia/service-kit';
import kafkajs, { type ICustomPartitioner, type Message, type Producer } from 'kafkajs';
import { LRUCache } from 'lru-cache';
import { sizeOf, toRecord } from './cloud-event.js';
import { kafkaClient } from './kafka-client.js';
import type { KafkaSettings } from './kafka-settings.js';
import { withLeaderPatience } from './leader-patience.js';

/** Brokers take batches of about a megabyte, and all records of one partition in one request are one batch. */
const LARGEST_REQUEST_BYTES = 1_000_000;
/** How long a leader may wait for its followers. Shorter than the request may take. */
const ACKNOWLEDGE_WITHIN_MS = 10_000;
const ALL_REPLICAS = -1;
/** Whose partition is remembered; an aggregate has several messages, often one after another. */
const REMEMBERED_KEYS = 20_000;

/**
 * Writes to Kafka: every record acknowledged by all replicas in sync, one request at a time, and no repetition by the
 * client itself. The relay repeats what failed, from the first message on, so that the order of a key is that of
 * first appearances, and doubles fall to the inbox.
 */
export class KafkaLog {
  private readonly addressed = new Set<string>();
  private producer: Promise<Producer> | null = null;
  private previous: Promise<unknown> = Promise.resolve();

  private readonly sockets = new ClientSockets();

  constructor(
    private readonly settings: KafkaSettings,
    private readonly log: Logger,
  ) {}

  /** @throws Error when not every record was acknowledged; some may be on the bus all the same */
  async append(messages: readonly EventMessage[]): Promise<void> {
    const turn = this.previous.then(() => this.sendAll(messages));
    this.previous = turn.catch(() => undefined);
    await turn;
  }

  async close(): Promise<void> {
    await this.previous;
    const { producer } = this;
    this.producer = null;
    await producer?.then((opened) => opened.disconnect()).catch(() => undefined);
    this.sockets.end();
  }

  private async sendAll(messages: readonly EventMessage[]): Promise<void> {
    const records = messages.map((message) => ({ message, record: toRecord(message) }));
    // A whole request is repeated, so that the order stays.
    for (const request of requestsOf(records)) await withLeaderPatience(() => this.send(request));
  }

  private async send(records: readonly MessageRecord[]): Promise<void> {
    const producer = await this.open();
    this.addressed.clear();
    const topicMessages = [...Map.groupBy(records, ({ message }) => message.topic)].map(
      ([topic, ofTopic]) => ({
        topic,
        messages: ofTopic.map(({ record }) => record),
      }),
    );
    const answers = await producer.sendBatch({
      acks: ALL_REPLICAS,
      timeout: ACKNOWLEDGE_WITHIN_MS,
      topicMessages,
    });
    const acknowledged = new Set(
      answers
        .filter(({ errorCode }) => errorCode === 0)
        .map((answer) => placeKey(answer.topicName, answer.partition)),
    );
    // kafkajs forgets a partition whose leader changes between two attempts of one call, and reports success.
    const missing = [...this.addressed].filter((place) => !acknowledged.has(place));
    if (missing.length > 0) throw new Error(`no broker has acknowledged ${missing.join(', ')}`);
  }

  private async open(): Promise<Producer> {
    this.producer ??= this.connect().catch((error: unknown) => {
      this.producer = null;
      throw error;
    });
    return this.producer;
  }

  private async connect(): Promise<Producer> {
    const producer = kafkaClient(
      this.settings,
      'relay',
      this.log,
      this.settings.requestTimeoutMilliseconds,
      this.sockets,
    ).producer({
      createPartitioner: this.noticingPartitioner(),
      allowAutoTopicCreation: false,
      idempotent: false,
      maxInFlightRequests: 1,
      retry: { retries: 0 },
    });
    await producer.connect();
    return producer;
  }

  /** The partitions that Java clients choose, so that anyone else who writes to a topic keeps a key where it is. */
  private noticingPartitioner(): ICustomPartitioner {
    return () => {
      const choose = partitionOfKeys();
      return (choice) => {
        const partition = choose(choice);
        this.addressed.add(placeKey(choice.topic, partition));
        return partition;
      };
    };
  }
}

/** kafkajs works out the partition of a key with numbers of any size, which takes as long as writing the record. */
function partitionOfKeys(): ReturnType<ICustomPartitioner> {
  const choose = kafkajs.Partitioners.DefaultPartitioner();
  const known = new LRUCache<string, number>({ max: REMEMBERED_KEYS });
  return (choice) => {
    const key = `${String(choice.partitionMetadata.length)}/${String(choice.message.key)}`;
    const partition = known.get(key) ?? choose(choice);
    known.set(key, partition);
    return partition;
  };
}

interface MessageRecord {
  readonly message: EventMessage;
  readonly record: Message;
}

function requestsOf(records: readonly MessageRecord[]): MessageRecord[][] {
  const requests: MessageRecord[][] = [];
  let bytes = Infinity;
  for (const one of records) {
    const size = sizeOf(one.message, one.record);
    if (bytes + size > LARGEST_REQUEST_BYTES) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(one);
    bytes += size;
  }
  return requests;
}

function placeKey(topic: string, partition: number): string {
  return `${topic}/${String(partition)}`;
}
