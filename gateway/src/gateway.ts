import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Live } from '@vicinia/access';
import {
  LOG,
  METRICS,
  nestLogger,
  receivingLimits,
  serverOptions,
  stopInOrder,
  TRACING,
  type Logger,
  type Tracing,
} from '@vicinia/service-kit';
import type { Registry } from 'prom-client';
import { AnonymousRate } from './anonymity/anonymous-rate.js';
import { AppModule, LIVE } from './app.module.js';
import { AskedOperations } from './documents/asked-operation.js';
import { edgeRoutes } from './edge/edge-proxy.js';
import type { GatewayEnvironment } from './environment.js';
import { explorerRoutes } from './explorer/explorer-routes.js';
import { answerTimes } from './graph/answer-times.js';
import { graphqlRoute } from './graph/graphql.route.js';
import { GraphServer } from './graph/graph-server.js';
import { publicSchemaRoute } from './graph/public-schema.js';
import { SubgraphConnections } from './subgraph/subgraph-connections.js';
import { separateManagement } from './http/management-port.js';
import { InternalTokens } from './identity/internal-tokens.js';
import { ProgramCalls } from './identity/program-calls.js';
import { UserTokens } from './identity/user-tokens.js';
import { liveRoute } from './live/live.route.js';
import { portalRoutes } from './portal/portal-routes.js';

/** The HTTP side of the gateway, before anything is mounted on it. */
export function gatewayAdapter(environment: GatewayEnvironment): FastifyAdapter {
  return new FastifyAdapter({
    ...serverOptions(environment),
    bodyLimit: environment.MAX_BODY_BYTES,
    trustProxy: environment.TRUSTED_PROXIES.length > 0 ? environment.TRUSTED_PROXIES : false,
  });
}

/** Mounts everything that clients see. */
export function mountRoutes(app: NestFastifyApplication, environment: GatewayEnvironment): void {
  const log = app.get<Logger>(LOG);
  const shared = {
    users: app.get(UserTokens),
    programs: app.get(ProgramCalls),
    rate: app.get(AnonymousRate),
    tracing: app.get<Tracing>(TRACING),
    log,
  };
  app.useLogger(nestLogger(log));
  // Without portals of other origins there is nothing to say of them, on any answer.
  if (environment.CORS_ORIGINS.length > 0)
    app.enableCors({
      origin: environment.CORS_ORIGINS,
      exposedHeaders: ['x-correlation-id', 'retry-after'],
      maxAge: 600,
    });
  const fastify = app.getHttpAdapter().getInstance();
  if (environment.MANAGEMENT_PORT !== undefined)
    separateManagement(fastify, {
      host: environment.HOST,
      port: environment.MANAGEMENT_PORT,
      limits: receivingLimits(environment),
    });
  graphqlRoute(fastify, {
    ...shared,
    asked: app.get(AskedOperations),
    graph: app.get(GraphServer),
    answers: answerTimes(app.get<Registry>(METRICS)),
    maxBodyBytes: environment.MAX_BODY_BYTES,
    bodyMilliseconds: environment.REQUEST_SECONDS * 1000,
  });
  publicSchemaRoute(fastify, app.get(GraphServer).publicSchema);
  edgeRoutes(fastify, {
    ...shared,
    connections: app.get(SubgraphConnections),
    tokens: app.get(InternalTokens),
    maxPhotoBytes: environment.MAX_PHOTO_BYTES,
    maxVideoBytes: Math.max(environment.MAX_VIDEO_BYTES, environment.MAX_PHOTO_BYTES),
    milliseconds: { photo: environment.UPLOAD_SECONDS * 1000, form: environment.REQUEST_SECONDS * 1000 },
  });
  const live = app.get<Live | null>(LIVE);
  if (live !== null) {
    const heartbeatMilliseconds = environment.LIVE_HEARTBEAT_SECONDS * 1000;
    liveRoute(fastify, { live, users: shared.users, programs: shared.programs, log, heartbeatMilliseconds });
  }
  if (environment.PORTAL) portalRoutes(fastify, environment);
  if (environment.EXPLORER) explorerRoutes(fastify, environment);
}

/** Makes the gateway, ready to listen. It starts with every subgraph and the issuer down. */
export async function createGateway(environment: GatewayEnvironment): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forEnvironment(environment),
    gatewayAdapter(environment),
    { bufferLogs: true },
  );
  mountRoutes(app, environment);
  return app;
}

/** Runs the gateway until SIGTERM or SIGINT, then drains: unready, a pause, the last answers, closed connections. */
export async function runGateway(environment: GatewayEnvironment): Promise<void> {
  const app = await createGateway(environment);
  stopInOrder(app, environment);
  await app.listen(environment.PORT, environment.HOST);
  app.get<Logger>(LOG).info({ address: await app.getUrl() }, 'ready for clients');
}
