import { readFileSync } from 'node:fs';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { errorFormatter } from '../errors/format-error.js';
import type { Logger } from '../log/log.js';
import { LOG } from '../log/log.token.js';
import { graphqlContext } from './graphql-context.js';

const SCALARS = { DateTime: GraphQLDateTime, LocalDate: GraphQLLocalDate };

/** A schema may not be given resolvers for scalars that it does not have. */
function scalarsOf(schemaPath: string): Partial<typeof SCALARS> {
  const sdl = readFileSync(schemaPath, 'utf8');
  return Object.fromEntries(Object.entries(SCALARS).filter(([name]) => sdl.includes(`scalar ${name}\n`)));
}

/**
 * The GraphQL endpoint of a subgraph over its committed schema.
 *
 * @param schemaPath path of the service's `schema.graphql`
 * @param production switches introspection, stack traces and hints off
 */
export function subgraphGraphql(schemaPath: string, production: boolean): DynamicModule {
  return GraphQLModule.forRootAsync<ApolloFederationDriverConfig>({
    driver: ApolloFederationDriver,
    inject: [LOG],
    useFactory: (log: Logger) => ({
      path: '/graphql',
      typePaths: [schemaPath],
      // `playground` and `autoSchemaFile` stay off: the committed schema is the contract, the explorer is the gateway's.
      resolvers: scalarsOf(schemaPath),
      playground: false,
      introspection: !production,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: production,
      csrfPrevention: false,
      // The gateway asks what one step of a plan wants of this subgraph in one request.
      allowBatchedHttpRequests: true,
      context: (request: FastifyRequest) => graphqlContext(request),
      formatError: errorFormatter(log),
      plugins: [ApolloServerPluginInlineTraceDisabled()],
    }),
  });
}
