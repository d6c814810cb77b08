import { catalogue, type AggregateDefinition } from '@vicinia/events';
import type { HealthRegistry, Logger, Tracing } from '@vicinia/service-kit';
import type { Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
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
  private readonly relay: Relay | null;
  private listening: Listening | null = null;
  private hasReachedBus = false;

  /** @throws Error when the data source is not PostgreSQL */
  constructor(
    private readonly options: EventingOptions,
    private readonly surroundings: EventingSurroundings,
  ) {
    this.metrics = new EventingMetrics(surroundings.registry);
    this.transport = transportOf(options, surroundings.log);
    this.relay = this.makeRelay();
  }

  /**
   * Starts relay and consumers. Does not wait for the bus: while it is away, both try again.
   *
   * @param consumers instances of classes marked with `@Hears`
   * @throws Error when a consumer is not marked, or hears a compacted topic and cannot be reset
   */
  start(consumers: readonly EventConsumer[]): void {
    const { dataSource, health } = this.surroundings;
    this.relay?.start();
    if (this.options.consumers !== false) this.listen(new ConsumerRegistry(consumers));
    const figures = new EventingFigures(dataSource, this.transport, this.metrics, this.listening);
    this.metrics.measureWith(() => figures.read());
    const usesBus = this.relay !== null || this.listening !== null;
    if (usesBus) health.addReadiness('bus', () => this.busNeverReached());
    health.addReadiness('projections', () => this.listening?.notReady() ?? null);
    health.addLiveness('relay', () => this.relay?.failure() ?? null);
    health.addLiveness('consumers', () => this.listening?.failure() ?? null);
  }

  /** Finishes the batches in hand, publishes what the relay holds, and lets go of the bus. */
  async stop(): Promise<void> {
    await this.listening?.stop();
    await this.relay?.stop();
    await this.transport.close();
  }

  /**
   * A new process shows that it can reach the bus before it takes traffic. A later outage is no reason to take it out:
   * every replica of every service would go at once, although requests are served without the bus.
   */
  private busNeverReached(): string | null {
    this.hasReachedBus ||= this.transport.isReachable();
    return this.hasReachedBus ? null : 'the bus does not answer';
  }

  private listen(registry: ConsumerRegistry): void {
    this.listening = new Listening(registry, {
      ...this.surroundings,
      service: this.options.service,
      transport: this.transport,
      metrics: this.metrics,
      requestPollMilliseconds: this.options.requestPollMilliseconds ?? 1_000,
      inboxRetentionSeconds: this.options.inboxRetentionSeconds ?? 14 * 24 * 3600,
    });
    this.listening.start();
  }

  private makeRelay(): Relay | null {
    const { options } = this;
    if (options.relay === false) return null;
    const parts = {
      service: options.service,
      connection: clientConfigOf(this.surroundings.dataSource),
      transport: this.transport,
      topics: topicsOf(options),
      metrics: this.metrics,
      log: this.surroundings.log,
    };
    return new Relay(parts, typeof options.relay === 'object' ? options.relay : {});
  }
}

function transportOf(options: EventingOptions, log: Logger): MessageTransport {
  if ('transport' in options) return options.transport(log, options.service);
  return new EmbeddedTransport(options.busUrl, log, { applicationName: `vicinia-${options.service}-bus` });
}

function topicsOf(options: EventingOptions): AggregateDefinition[] {
  const known = [...catalogue.map((definition) => definition.aggregate), ...(options.extraTopics ?? [])];
  return [...new Map(known.map((aggregate) => [aggregate.topic, aggregate])).values()];
}
