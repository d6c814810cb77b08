import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { Live } from '@vicinia/access';
import { transportFromEnvironment } from '@vicinia/eventing';
import { LOG, METRICS, ServiceKitModule, showInternalKeys, type Logger } from '@vicinia/service-kit';
import { Gauge, type Registry } from 'prom-client';
import { AnonymousRate } from './anonymity/anonymous-rate.js';
import { AskedOperations } from './documents/asked-operation.js';
import { TrustedDocuments } from './documents/trusted-documents.js';
import type { GatewayEnvironment } from './environment.js';
import { federation } from './graph/federation.js';
import { graphCounters } from './graph/graph-counters.js';
import { GraphServer } from './graph/graph-server.js';
import { SubgraphConnections } from './subgraph/subgraph-connections.js';
import { SupergraphFile } from './graph/supergraph-file.js';
import { InternalTokens } from './identity/internal-tokens.js';
import { ProgramCalls } from './identity/program-calls.js';
import { UserTokens } from './identity/user-tokens.js';

/** Injection token of `Live`; null where it is off. */
export const LIVE = Symbol('LIVE');

/** The parts of the gateway, made from its environment. */
@Module({})
export class AppModule implements OnApplicationShutdown {
  constructor(
    @Inject(GraphServer) private readonly graph: GraphServer,
    @Inject(SubgraphConnections) private readonly connections: SubgraphConnections,
    @Inject(LIVE) private readonly live: Live | null,
  ) {}

  static forEnvironment(environment: GatewayEnvironment): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ServiceKitModule.forProcess({
          service: 'gateway',
          logLevel: environment.LOG_LEVEL,
          otlpEndpoint: environment.OTEL_EXPORTER_OTLP_ENDPOINT,
        }),
      ],
      providers: [
        { provide: SubgraphConnections, useFactory: () => new SubgraphConnections(environment) },
        {
          provide: InternalTokens,
          inject: [METRICS],
          useFactory: (metrics: Registry) => {
            showInternalKeys(metrics, 'signs', [environment.INTERNAL_SIGNING_KEY]);
            return InternalTokens.signedWith(environment.INTERNAL_SIGNING_KEY);
          },
        },
        {
          provide: ProgramCalls,
          inject: [SubgraphConnections, InternalTokens],
          useFactory: (connections: SubgraphConnections, tokens: InternalTokens) =>
            new ProgramCalls(connections.to('people'), tokens),
        },
        { provide: UserTokens, useFactory: () => userTokens(environment) },
        { provide: AskedOperations, useValue: askedOperations(environment) },
        {
          provide: AnonymousRate,
          useFactory: () =>
            new AnonymousRate(environment.ANONYMOUS_LIMIT, environment.ANONYMOUS_WINDOW_SECONDS),
        },
        {
          provide: LIVE,
          inject: [LOG, METRICS],
          useFactory: (log: Logger, metrics: Registry) =>
            environment.LIVE ? startedLive(environment, log, metrics) : null,
        },
        {
          provide: GraphServer,
          inject: [SubgraphConnections, InternalTokens, LOG, METRICS],
          useFactory: (
            connections: SubgraphConnections,
            tokens: InternalTokens,
            log: Logger,
            metrics: Registry,
          ) => startedGraph(environment, connections, tokens, log, metrics),
        },
      ],
    };
  }

  /** After the last request was answered. */
  async onApplicationShutdown(): Promise<void> {
    await this.graph.stop();
    await this.connections.close();
    await this.live?.stop();
  }
}

async function startedGraph(
  environment: GatewayEnvironment,
  connections: SubgraphConnections,
  tokens: InternalTokens,
  log: Logger,
  metrics: Registry,
): Promise<GraphServer> {
  const file = new SupergraphFile(
    environment.SUPERGRAPH_FILE,
    environment.SUPERGRAPH_POLL_MILLISECONDS,
    log,
    metrics,
  );
  const counters = graphCounters(metrics);
  const gateway = federation({ file, connections, tokens, counters, log });
  const graph = new GraphServer(gateway, environment, log);
  await graph.start();
  return graph;
}

function startedLive(environment: GatewayEnvironment, log: Logger, metrics: Registry): Live {
  const transport = transportFromEnvironment(environment)(log, 'gateway');
  const limits = {
    connections: environment.LIVE_CONNECTIONS,
    connectionsPerPerson: environment.LIVE_CONNECTIONS_PER_PERSON,
  };
  const live = new Live(transport, limits, log);
  new Gauge({
    name: 'gateway_live_connections',
    help: 'Clients that hear of changes.',
    registers: [metrics],
    collect() {
      this.set(live.connections);
    },
  });
  live.start();
  return live;
}

function userTokens(environment: GatewayEnvironment): UserTokens {
  return new UserTokens({
    issuer: environment.OIDC_ISSUER,
    audience: environment.OIDC_AUDIENCE,
    accountNamespace: environment.OIDC_ACCOUNT_NAMESPACE,
    algorithms: environment.OIDC_ALGORITHMS,
    jwksUrl: environment.OIDC_JWKS_URL,
  });
}

function askedOperations(environment: GatewayEnvironment): AskedOperations {
  const { TRUSTED_DOCUMENTS, MAX_TOKENS } = environment;
  const trusted = TRUSTED_DOCUMENTS === 'off' ? null : TrustedDocuments.fromFile(TRUSTED_DOCUMENTS);
  return new AskedOperations(trusted, MAX_TOKENS);
}
