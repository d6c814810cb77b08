import { catalogue, type AggregateDefinition, type Lane } from '@vicinia/events';
import type { HealthRegistry, Logger, Tracing } from '@vicinia/service-kit';
import type { Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { clientConfigOf } from './database/unpooled-client.js';
import { EmbeddedTransport } from './embedded/embedded-transport.js';
import type { EventingOptions } from './eventing-options.js';
import { ConsumerRegistry } from './inbox/consumer-registry.js';
import type { EventConsumer } from './inbox/event-consumer.js';
import { Listening } from './inbox/listening.js';
import { EventingFigures } from './metrics/eventing-figures.js';
import { EventingMetrics } from './metrics/eventing-metrics.js';
import { Relay } from './relay/relay.js';
import type { MessageTransport } from './transport/message-transport.js';

/** What the runtime needs from the process around it. */
export interface EventingSurroundings {
  readonly dataSource: DataSource;
  readonly log: Logger;
  readonly registry: Registry;
  readonly health: HealthRegistry;
  readonly tracing: Tracing | null;
}

/**
 * Relay and consumers of one service, from start to drain. Nest builds it in production; it needs no Nest itself.
 */
export class EventingRuntime {
  readonly transport: MessageTransport;
  readonly metrics: EventingMetrics;
  /**
   * Connections of the access lane. Requests use up the service's own pool when there are many; what decides whether
   * staff may go on must not wait for one.
   */
  readonly accessDatabase: DataSource;
  private readonly relays: readonly Relay[];
  private listening: Listening | null = null;
  private hasReachedBus = false;

  /** @throws Error when the data source is not PostgreSQL */
  constructor(
    private readonly options: EventingOptions,
    private readonly surroundings: EventingSurroundings,
  ) {
    this.metrics = new EventingMetrics(surroundings.registry);
    this.transport = transportOf(options, surroundings.log);
    this.relays = this.makeRelays();
    this.accessDatabase = this.usesBus ? apartFrom(surroundings.dataSource) : surroundings.dataSource;
  }

  /**
   * Starts relay and consumers. Does not wait for the bus: while it is away, both try again.
   *
   * @param consumers instances of classes marked with `@Hears`
   * @throws Error when a consumer is not marked, or hears a compacted topic and cannot be reset, or when the database does
   *   not answer
   */
  async start(consumers: readonly EventConsumer[]): Promise<void> {
    const { dataSource, health } = this.surroundings;
    if (!this.accessDatabase.isInitialized) await this.accessDatabase.initialize();
    for (const relay of this.relays) relay.start();
    if (this.options.consumers !== false) this.listen(new ConsumerRegistry(consumers));
    const figures = new EventingFigures(dataSource, this.transport, this.metrics, this.listening);
    this.metrics.measureWith(() => figures.read());
    if (this.usesBus) health.addReadiness('bus', () => this.busNeverReached());
    health.addReadiness('projections', () => this.listening?.notReady() ?? null);
    health.addLiveness('relay', () => this.relayFailure());
    health.addLiveness('consumers', () => this.listening?.failure() ?? null);
  }

  /** Finishes the batches in hand, publishes what the relay holds, and lets go of the bus. */
  async stop(): Promise<void> {
    await this.listening?.stop();
    await Promise.all(this.relays.map((relay) => relay.stop()));
    await this.transport.close();
    if (this.accessDatabase !== this.surroundings.dataSource && this.accessDatabase.isInitialized)
      await this.accessDatabase.destroy();
  }

  private get usesBus(): boolean {
    return this.relays.length > 0 || this.options.consumers !== false;
  }

  private relayFailure(): string | null {
    return this.relays.map((relay) => relay.failure()).find((failure) => failure !== null) ?? null;
  }

  /**
   * A new process shows that it can reach the bus before it takes traffic. A later outage is no reason to take it out:
   * every replica of every service would go at once, although requests are served without the bus.
   */
  private busNeverReached(): string | null {
    this.hasReachedBus ||= this.transport.isReachable();
    if (this.hasReachedBus) return null;
    return this.transport.unusableBecause?.() ?? 'the bus does not answer';
  }

  private listen(registry: ConsumerRegistry): void {
    this.listening = new Listening(registry, {
      ...this.surroundings,
      accessDatabase: this.accessDatabase,
      service: this.options.service,
      transport: this.transport,
      metrics: this.metrics,
      requestPollMilliseconds: this.options.requestPollMilliseconds ?? 1_000,
      inboxRetentionSeconds: this.options.inboxRetentionSeconds ?? 14 * 24 * 3600,
    });
    this.listening.start();
  }

  private makeRelays(): Relay[] {
    const { options } = this;
    if (options.relay === false) return [];
    const parts = {
      service: options.service,
      connection: clientConfigOf(this.surroundings.dataSource),
      transport: this.transport,
      topics: topicsOf(options),
      metrics: this.metrics,
      log: this.surroundings.log,
    };
    const pace = typeof options.relay === 'object' ? options.relay : {};
    return lanesSpokenOn(options).map((lane) => new Relay({ ...parts, lane }, pace));
  }
}

/** As many as the access lane handles batches at once, and one for what the service says on it itself. */
const ACCESS_CONNECTIONS = 3;

function apartFrom(dataSource: DataSource): DataSource {
  const { options } = dataSource;
  if (options.type !== 'postgres') throw new Error('eventing needs PostgreSQL');
  return new DataSource({
    ...options,
    poolSize: ACCESS_CONNECTIONS,
    applicationName: `${options.applicationName ?? 'vicinia'} access lane`,
  });
}

function transportOf(options: EventingOptions, log: Logger): MessageTransport {
  if ('transport' in options) return options.transport(log, options.service);
  return new EmbeddedTransport(options.busUrl, log, { applicationName: `vicinia-${options.service}-bus` });
}

function topicsOf(options: EventingOptions): AggregateDefinition[] {
  const known = [...catalogue.map((definition) => definition.aggregate), ...(options.extraTopics ?? [])];
  return [...new Map(known.map((aggregate) => [aggregate.topic, aggregate])).values()];
}

/** Every service speaks on the ordinary lane; on the access lane only who decides about grants and structure. */
function lanesSpokenOn({
  service,
  extraTopics = [],
  lanes = ['access', 'ordinary'],
}: EventingOptions): Lane[] {
  const own = catalogue.map(({ aggregate }) => aggregate).filter(({ producer }) => producer === service);
  const speaksOfAccess = [...own, ...extraTopics].some(({ lane }) => lane === 'access');
  return lanes.filter((lane) => lane === 'ordinary' || speaksOfAccess);
}
