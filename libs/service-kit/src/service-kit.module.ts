import { Module, type DynamicModule } from '@nestjs/common';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { HealthRegistry } from './health/health-registry.js';
import { ManagementController } from './http/management.controller.js';
import { createLog } from './log/log.js';
import { LOG } from './log/log.token.js';
import { METRICS } from './metrics/metrics.token.js';
import { Schedules } from './schedule/schedules.js';
import { Tracing } from './trace/tracing.js';
import { TRACING } from './trace/tracing.token.js';

export interface ProcessIdentity {
  /** Name of the project, for example `issues`. */
  readonly service: string;
  readonly logLevel: string;
  /** OpenTelemetry collector; without one, traces are passed on but not recorded. */
  readonly otlpEndpoint?: string | undefined;
}

/** What every process of Vicinia has: log, metrics, traces, health, schedules. */
@Module({})
export class ServiceKitModule {
  static forProcess(identity: ProcessIdentity): DynamicModule {
    return {
      module: ServiceKitModule,
      global: true,
      controllers: [ManagementController],
      providers: [
        HealthRegistry,
        Schedules,
        { provide: LOG, useFactory: () => createLog(identity.service, identity.logLevel) },
        {
          provide: METRICS,
          useFactory: () => {
            const registry = new Registry();
            registry.setDefaultLabels({ service: identity.service });
            // The event loop is sampled by a timer, which at the default of 10 ms keeps an idle process awake.
            collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 20 });
            return registry;
          },
        },
        { provide: TRACING, useFactory: () => Tracing.exportingTo(identity.otlpEndpoint, identity.service) },
      ],
      exports: [HealthRegistry, Schedules, LOG, METRICS, TRACING],
    };
  }
}
