import { readFileSync } from 'node:fs';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import type { DynamicModule } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLDateTime, GraphQLLocalDate } from 'graphql-scalars';
import { errorFormatter } from '../errors/format-error.js';
import type { Logger } from '../log/log.js';
import { LOG } from '../log/log.token.js';
import { answeredTotals } from '../pagination/answered-totals.js';
import { anonymousFieldsApart } from './anonymous-fields.js';
import { costLimit } from './cost-limit.js';
import { graphqlContext } from './graphql-context.js';
import { lengthLimit } from './length-limit.js';
import { storableValues, withinYears } from './storable-values.js';

const SCALARS = { DateTime: withinYears(GraphQLDateTime), LocalDate: withinYears(GraphQLLocalDate) };

export interface SubgraphGraphqlOptions {
  /** Switches introspection, stack traces and hints off. */
  readonly production: boolean;
  /** Most rows that one operation may ask for. */
  readonly maxCost: number;
  /** BCP 47 tags, the first language of the country first. */
  readonly countryLanguages: readonly string[];
}

/** A schema may not be given resolvers for scalars that it does not have. */
function scalarsOf(sdl: string): Partial<typeof SCALARS> {
  return Object.fromEntries(Object.entries(SCALARS).filter(([name]) => sdl.includes(`scalar ${name}\n`)));
}

/**
 * The GraphQL endpoint of a subgraph over its committed schema.
 *
 * @param schemaPath path of the service's `schema.graphql`
 */
export function subgraphGraphql(
  schemaPath: string,
  { production, maxCost, countryLanguages }: SubgraphGraphqlOptions,
): DynamicModule {
  const sdl = readFileSync(schemaPath, 'utf8');
  return GraphQLModule.forRootAsync<ApolloFederationDriverConfig>({
    driver: ApolloFederationDriver,
    inject: [LOG],
    useFactory: (log: Logger) => ({
      path: '/graphql',
      typePaths: [schemaPath],
      // `playground` and `autoSchemaFile` stay off: the committed schema is the contract, the explorer is the gateway's.
      resolvers: scalarsOf(sdl),
      transformSchema: (schema) => answeredTotals(anonymousFieldsApart(schema)),
      playground: false,
      introspection: !production,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: production,
      csrfPrevention: false,
      // The gateway asks what one step of a plan wants of this subgraph in one request.
      allowBatchedHttpRequests: true,
      context: (request: FastifyRequest, reply: FastifyReply) =>
        graphqlContext(request, reply, countryLanguages),
      formatError: errorFormatter(log),
      plugins: [
        ApolloServerPluginInlineTraceDisabled(),
        // It looks at each field of each answer, and no field of ours says how long it may be kept.
        ApolloServerPluginCacheControlDisabled(),
        storableValues(),
        lengthLimit(sdl),
        costLimit({
          limit: maxCost,
          // The gateway reads the refusal; with another status it would take it for a subgraph that is down.
          status: 200,
          sdl,
        }),
      ],
    }),
  });
}
