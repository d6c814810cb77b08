import type { AggregateDefinition, EventMessage } from '@vicinia/events';
import type { Logger } from '@vicinia/service-kit';
import { Pool } from 'pg';
import { BackgroundLoop } from '../loop/background-loop.js';
import type {
  Consumption,
  ConsumeOptions,
  MessageTransport,
  PartitionExtent,
} from '../transport/message-transport.js';
import { maintainBus, rewriteBus } from './bus-maintenance.js';
import { EmbeddedConsumption } from './embedded-consumption.js';
import { EmbeddedLog } from './embedded-log.js';
import { defaultEmbeddedOptions, type EmbeddedTransportOptions } from './embedded-options.js';
import { namingMigration, UnmigratedBus } from './unmigrated-bus.js';

const CONNECT_TIMEOUT_MS = 5_000;
const QUERY_TIMEOUT_MS = 15_000;

/** The bus of one machine: a durable log in a PostgreSQL database of its own, migrated with `busMigrations`. */
export class EmbeddedTransport implements MessageTransport {
  private readonly options: EmbeddedTransportOptions;
  private readonly pool: Pool;
  private readonly events: EmbeddedLog;
  private readonly maintenance: BackgroundLoop;
  private readonly consumptions = new Set<EmbeddedConsumption>();
  private reachable = false;
  private problem: string | null = null;
  private closing: Promise<void> | null = null;

  /** @param url of the database `bus`; consumptions open connections of their own beside the pool */
  constructor(
    private readonly url: string,
    private readonly log: Logger,
    options: Partial<EmbeddedTransportOptions> = {},
  ) {
    this.options = { ...defaultEmbeddedOptions, ...options };
    this.pool = new Pool({
      connectionString: url,
      max: this.options.poolSize,
      application_name: this.options.applicationName,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: QUERY_TIMEOUT_MS,
      keepAlive: true,
    });
    this.pool.on('error', () => {
      this.reachable = false;
    });
    this.events = new EmbeddedLog(this.pool, this.options.partitions);
    this.maintenance = new BackgroundLoop(
      { name: 'bus maintenance', turn: () => this.maintainAndPause() },
      log,
    );
  }

  async prepare(topics: readonly AggregateDefinition[]): Promise<void> {
    await this.noticing(() => this.events.prepare(topics));
    if (this.options.maintainMilliseconds > 0) this.maintenance.start();
  }

  async publish(messages: readonly EventMessage[]): Promise<void> {
    await this.noticing(() => this.events.append(messages));
  }

  async consume(options: ConsumeOptions): Promise<Consumption> {
    await this.prepare(options.topics);
    const places = options.topics.flatMap(({ topic }) =>
      [...Array(this.events.partitionsOf(topic)).keys()].map((partition) => ({ topic, partition })),
    );
    const consumption = new EmbeddedConsumption(
      {
        connection: { connectionString: this.url },
        options: this.options,
        places,
        log: this.log,
        onReachable: (reachable) => {
          this.reachable = reachable;
        },
      },
      options,
    );
    this.consumptions.add(consumption);
    consumption.start();
    return consumption;
  }

  extents(topics: readonly AggregateDefinition[]): Promise<readonly PartitionExtent[]> {
    return this.noticing(() => this.events.extents(topics));
  }

  isReachable(): boolean {
    return this.reachable;
  }

  unusableBecause(): string | null {
    return this.problem;
  }

  /** One round of compaction, pruning and rewriting, which otherwise comes by itself every minute. */
  async maintain(at = new Date()): Promise<void> {
    await maintainBus(this.pool, this.options);
    await rewriteBus(this.pool, at);
  }

  close(): Promise<void> {
    this.closing ??= this.closeAll();
    return this.closing;
  }

  private async closeAll(): Promise<void> {
    await Promise.all([...this.consumptions].map((consumption) => consumption.stop()));
    await this.maintenance.stop();
    await this.pool.end();
  }

  private async maintainAndPause(): Promise<number> {
    await this.maintain();
    return this.options.maintainMilliseconds;
  }

  private async noticing<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      const result = await work();
      this.reachable = true;
      this.problem = null;
      return result;
    } catch (thrown) {
      const error = namingMigration(thrown);
      this.reachable = false;
      this.problem = error instanceof UnmigratedBus ? error.message : null;
      throw error;
    }
  }
}
