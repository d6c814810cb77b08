import type { AggregateDefinition, EventMessage } from '@vicinia/events';
import type { Logger } from '@vicinia/service-kit';
import { BackgroundLoop } from '../loop/background-loop.js';
import type {
  Consumption,
  ConsumeOptions,
  MessageTransport,
  PartitionExtent,
} from '../transport/message-transport.js';
import { AdminAccess } from './topics/admin-access.js';
import { KafkaConsumption } from './kafka-consumption.js';
import { KafkaLog } from './kafka-log.js';
import { defaultKafkaSettings, type KafkaSettings } from './kafka-settings.js';
import { KafkaTopics } from './topics/kafka-topics.js';

const LOOK_EVERY_MS = 2_000;

/** The bus of a country: a Kafka cluster. */
export class KafkaTransport implements MessageTransport {
  private readonly settings: KafkaSettings;
  private readonly admin: AdminAccess;
  private readonly topics: KafkaTopics;
  private readonly events: KafkaLog;
  private readonly watch: BackgroundLoop;
  private readonly consumptions = new Set<KafkaConsumption>();
  private reachable = false;
  private closing: Promise<void> | null = null;

  constructor(
    settings: Partial<KafkaSettings> & Pick<KafkaSettings, 'brokers'>,
    private readonly log: Logger,
  ) {
    this.settings = { ...defaultKafkaSettings, ...settings };
    this.admin = new AdminAccess(this.settings, log);
    this.topics = new KafkaTopics(this.settings, this.admin);
    this.events = new KafkaLog(this.settings, log);
    this.watch = new BackgroundLoop({ name: 'bus watch', turn: () => this.look() }, log);
  }

  async prepare(topics: readonly AggregateDefinition[]): Promise<void> {
    this.watch.start();
    await this.noticing(() => this.topics.prepare(topics));
  }

  async publish(messages: readonly EventMessage[]): Promise<void> {
    await this.noticing(() => this.events.append(messages));
  }

  async consume(options: ConsumeOptions): Promise<Consumption> {
    await this.prepare(options.topics);
    const consumption = new KafkaConsumption(
      {
        settings: this.settings,
        log: this.log,
        onTrouble: () => {
          this.watch.wakeUp();
        },
      },
      options,
    );
    this.consumptions.add(consumption);
    await consumption.start();
    return consumption;
  }

  extents(topics: readonly AggregateDefinition[]): Promise<readonly PartitionExtent[]> {
    return this.noticing(() => this.topics.extents(topics));
  }

  isReachable(): boolean {
    return this.reachable;
  }

  close(): Promise<void> {
    this.closing ??= this.closeAll();
    return this.closing;
  }

  private async closeAll(): Promise<void> {
    await Promise.all([...this.consumptions].map((consumption) => consumption.stop()));
    await this.watch.stop();
    await this.events.close();
    this.admin.close();
  }

  /** One leader that is away makes a call fail; whether the cluster answers is another question, asked here. */
  private async look(): Promise<number> {
    this.reachable = await this.topics.answers();
    return LOOK_EVERY_MS;
  }

  private async noticing<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      const result = await work();
      this.reachable = true;
      return result;
    } catch (error) {
      this.watch.wakeUp();
      throw error;
    }
  }
}
