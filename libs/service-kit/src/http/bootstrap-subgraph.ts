import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import type { LoggerService, Type, DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Registry } from 'prom-client';
import type { ProcessEnvironment, SubgraphEnvironment } from '../environment/environment.js';
import { HealthRegistry } from '../health/health-registry.js';
import { showInternalKeys } from '../internal-token/internal-key-figures.js';
import { internalTokenVerifier } from '../internal-token/internal-token.js';
import type { Logger } from '../log/log.js';
import { LOG } from '../log/log.token.js';
import { METRICS } from '../metrics/metrics.token.js';
import type { Tracing } from '../trace/tracing.js';
import { TRACING } from '../trace/tracing.token.js';
import { admitInternalRequests } from './internal-request.hook.js';
import { sayLastAnswers } from './last-answers.js';
import { serverOptions } from './server-options.js';

/** Bodies are small: a photo travels on its own route. */
const BODY_LIMIT_BYTES = 1_000_000;

/**
 * Makes the application of a subgraph, ready to listen. The same for production and tests.
 *
 * @param appModule the service's root module; it must import `ServiceKitModule`
 * @param service name of the subgraph; internal tokens must be meant for it
 */
export async function createSubgraph(
  appModule: Type | DynamicModule,
  service: string,
  environment: Pick<
    SubgraphEnvironment,
    'INTERNAL_JWKS' | 'SAMPLE_CLOCK' | 'REQUEST_SECONDS' | 'UPLOAD_SECONDS'
  >,
): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT_BYTES, ...serverOptions(environment) });
  const app = await NestFactory.create<NestFastifyApplication>(appModule, adapter, { bufferLogs: true });
  const log = app.get<Logger>(LOG);
  app.useLogger(nestLogger(log));
  showInternalKeys(app.get<Registry>(METRICS), 'accepts', environment.INTERNAL_JWKS.keys);
  admitInternalRequests(adapter.getInstance(), {
    verify: internalTokenVerifier(environment.INTERNAL_JWKS, service),
    tracing: app.get<Tracing>(TRACING),
    log,
    sampleClock: environment.SAMPLE_CLOCK,
  });
  return app;
}

/**
 * Starts a subgraph and stops it in order on SIGTERM or SIGINT: unready first, then a pause for the load balancers,
 * then no new requests, consumers and relay finish what they hold, connections close.
 */
export async function runSubgraph(
  appModule: Type | DynamicModule,
  service: string,
  environment: SubgraphEnvironment,
): Promise<void> {
  const app = await createSubgraph(appModule, service, environment);
  stopInOrder(app, environment);
  await app.listen(environment.PORT, environment.HOST);
  app.get<Logger>(LOG).info({ address: await app.getUrl() }, 'ready for the gateway');
}

/** Drains and closes the application at the first SIGTERM or SIGINT, then ends the process. Call it before `listen`. */
export function stopInOrder(
  app: NestFastifyApplication,
  environment: Pick<ProcessEnvironment, 'DRAIN_SECONDS' | 'CONNECTION_SECONDS'>,
): void {
  const health = app.get(HealthRegistry);
  sayLastAnswers(app.getHttpServer(), {
    isDraining: () => health.isDraining,
    connectionSeconds: environment.CONNECTION_SECONDS,
  });
  let stopping = false;
  const stop = async (): Promise<void> => {
    if (stopping) return;
    stopping = true;
    health.drain();
    await pause(environment.DRAIN_SECONDS * 1000);
    await app.close();
    await app.get<Tracing>(TRACING).shutdown();
    process.exit(0);
  };
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

/** Nest's own messages in the structured log. */
export function nestLogger(log: Logger): LoggerService {
  return {
    log: (message: unknown) => {
      log.debug(String(message));
    },
    warn: (message: unknown) => {
      log.warn(String(message));
    },
    error: (message: unknown, ...rest: unknown[]) => {
      // Nest tells of every error of a resolver, expected refusals and anonymous matters included, in its own words.
      // `formatError` is the one place that decides what may be logged of it.
      if (rest.at(-1) === 'ExceptionsHandler') return;
      log.error({ detail: rest.map(String) }, String(message));
    },
    fatal: (message: unknown) => {
      log.fatal(String(message));
    },
  };
}
