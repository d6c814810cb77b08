import {
  Inject,
  Module,
  Optional,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import {
  HealthRegistry,
  HourlyRewriting,
  LOG,
  METRICS,
  TRACING,
  type Logger,
  type Tracing,
} from '@vicinia/service-kit';
import type { Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import type { EventingOptions } from './eventing-options.js';
import { EventingRuntime } from './eventing-runtime.js';
import type { EventConsumer } from './inbox/event-consumer.js';
import { heardBy } from './inbox/hears.decorator.js';
import { HEARD_IN_THE_HOUR } from './outbox/messages-of-the-hour.js';
import { Outbox } from './outbox/outbox.js';
import { ParkedMessages } from './parking/parked-messages.js';
import { ProjectionRebuilds } from './projections/projection-rebuilds.js';

/**
 * Messages for one service: `Outbox` to write them, every provider marked with `@Hears` to hear them.
 * Needs `ServiceKitModule` and the service's TypeORM data source; `STRUCTURE_VERSION` is optional and global.
 */
@Module({})
export class EventingModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  constructor(
    @Inject(EventingRuntime) private readonly runtime: EventingRuntime,
    @Inject(DiscoveryService) private readonly discovery: DiscoveryService,
    @Optional() @Inject(HourlyRewriting) rewriting?: HourlyRewriting,
  ) {
    rewriting?.include(HEARD_IN_THE_HOUR);
  }

  static forService(options: EventingOptions): DynamicModule {
    return {
      module: EventingModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        Outbox,
        {
          provide: EventingRuntime,
          inject: [DataSource, LOG, METRICS, HealthRegistry, { token: TRACING, optional: true }],
          useFactory: (
            dataSource: DataSource,
            log: Logger,
            registry: Registry,
            health: HealthRegistry,
            tracing?: Tracing,
          ) => new EventingRuntime(options, { dataSource, log, registry, health, tracing: tracing ?? null }),
        },
        {
          provide: ParkedMessages,
          inject: [DataSource],
          useFactory: (source: DataSource) => new ParkedMessages(source),
        },
        {
          provide: ProjectionRebuilds,
          inject: [DataSource],
          useFactory: (source: DataSource) => new ProjectionRebuilds(source),
        },
      ],
      exports: [Outbox, EventingRuntime, ParkedMessages, ProjectionRebuilds],
    };
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.runtime.start(this.consumers());
  }

  /** Before the data source closes. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.runtime.stop();
  }

  private consumers(): EventConsumer[] {
    const heard = this.discovery.getProviders().filter((provider) => heardBy(provider.metatype) !== null);
    // A class provided by two modules is still one consumer: its effect must happen once.
    const byClass = new Map(heard.map((provider) => [provider.metatype, provider.instance as EventConsumer]));
    return [...byClass.values()];
  }
}
