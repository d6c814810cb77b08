import { ApolloGateway } from '@apollo/gateway';
import { Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import type { Logger } from '@vicinia/service-kit';
import { assertValidSchema } from 'graphql';
import { SubgraphConnections } from '../subgraph/subgraph-connections.js';
import { SubgraphSource, type SubgraphSourceParts } from '../subgraph/subgraph-source.js';
import type { SupergraphFile } from './supergraph-file.js';

export interface FederationParts extends SubgraphSourceParts {
  readonly file: SupergraphFile;
  readonly connections: SubgraphConnections;
}

/**
 * Apollo's gateway over the supergraph of the file, with our data sources under it. Plans are made and executed by
 * Apollo. It never asks a subgraph for its schema, so that it starts and reloads while subgraphs are down.
 */
export function federation(parts: FederationParts): ApolloGateway {
  const sources = new Map<string, SubgraphSource>();
  const sourceOf = (name: string): SubgraphSource => {
    const source = sources.get(name) ?? new SubgraphSource(parts.connections.to(name), parts);
    sources.set(name, source);
    return source;
  };
  return new ApolloGateway({
    supergraphSdl: async ({ update }) => {
      parts.file.watch((supergraph) => {
        proveUsable(supergraph, parts.connections);
        update(supergraph);
      });
      const supergraphSdl = await parts.file.read();
      proveUsable(supergraphSdl, parts.connections);
      return {
        supergraphSdl,
        cleanup: async () => {
          parts.file.stop();
          await Promise.resolve();
        },
      };
    },
    buildService: ({ name }) => sourceOf(name),
    validateSupergraph: true,
    __exposeQueryPlanExperimental: false,
    logger: quietened(parts.log),
  });
}

/** Builds the whole graph beside the one in use, for the gateway itself may be left between two graphs when it throws. */
function proveUsable(supergraph: string, connections: SubgraphConnections): void {
  const built = Supergraph.build(supergraph, { validateSupergraph: true });
  assertValidSchema(built.apiSchema().toGraphQLJSSchema());
  new QueryPlanner(built);
  for (const { name } of built.subgraphsMetadata()) connections.to(name);
}

function quietened(log: Logger): Pick<Console, 'debug' | 'info' | 'warn' | 'error'> {
  return {
    debug: () => undefined,
    info: (message: unknown) => {
      log.debug(String(message));
    },
    warn: (message: unknown) => {
      log.warn(String(message));
    },
    error: (message: unknown) => {
      log.error(String(message));
    },
  };
}
