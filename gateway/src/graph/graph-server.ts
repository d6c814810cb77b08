import type { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayExecutionResult, GatewayInterface } from '@apollo/server-gateway-interface';
import { costLimit, Refusal, type Logger } from '@vicinia/service-kit';
import { GraphQLError, type FormattedExecutionResult } from 'graphql';
import type { AskedOperation } from '../documents/asked-operation.js';
import type { GatewayEnvironment } from '../environment.js';
import { withoutBrokenData } from './broken-data.js';
import { namingEmptyPlaces } from './empty-places.js';
import type { GatewayContext } from './gateway-context.js';
import { outgoingErrors } from './outgoing-errors.js';
import { PublicSchema } from './public-schema.js';
import { queryLimits } from './query-limits.js';

export interface GraphAnswer {
  /** HTTP status, where the operation as a whole was refused. */
  readonly status: number;
  readonly result: FormattedExecutionResult;
}

/**
 * Executes operations on the federated graph through Apollo Server, which parses, validates and limits a document once
 * and remembers it. Everything of Apollo Server that works per request and that we do not use is off.
 */
export class GraphServer {
  readonly publicSchema: PublicSchema;
  private readonly server: ApolloServer<GatewayContext>;

  constructor(gateway: ApolloGateway, environment: GatewayEnvironment, log: Logger) {
    this.publicSchema = PublicSchema.of(gateway);
    this.server = new ApolloServer<GatewayContext>({
      gateway: reportingBrokenData(gateway, log),
      introspection: environment.INTROSPECTION,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: !environment.INTROSPECTION,
      allowBatchedHttpRequests: false,
      persistedQueries: false,
      parseOptions: { maxLexicalTokens: environment.MAX_TOKENS },
      validationRules: queryLimits(environment),
      formatError: outgoingErrors(log, environment.INTROSPECTION),
      stopOnTerminationSignals: false,
      nodeEnv: environment.NODE_ENV,
      apollo: {},
      plugins: [
        costLimit({ limit: environment.MAX_COST, status: 400 }),
        ApolloServerPluginCacheControlDisabled(),
        ApolloServerPluginInlineTraceDisabled(),
        ApolloServerPluginLandingPageDisabled(),
        ApolloServerPluginSchemaReportingDisabled(),
        ApolloServerPluginUsageReportingDisabled(),
      ],
    });
  }

  start(): Promise<void> {
    return this.server.start();
  }

  stop(): Promise<void> {
    return this.server.stop();
  }

  async execute(
    { query, operationName, variables }: AskedOperation,
    contextValue: GatewayContext,
  ): Promise<GraphAnswer> {
    const response = await this.server.executeOperation(
      {
        query,
        ...(operationName === undefined ? {} : { operationName }),
        ...(variables ? { variables } : {}),
      },
      { contextValue },
    );
    if (response.body.kind !== 'single') throw new Error('an answer in parts, which this graph cannot give');
    return { status: response.http.status ?? 200, result: response.body.singleResult };
  }
}

/** What Apollo's planner says of a document that it cannot plan is the client's to mend. */
function documentRefusal(failure: unknown): unknown {
  if (!(failure instanceof GraphQLError) || failure.extensions['code'] !== 'INVALID_GRAPHQL') return failure;
  return new GraphQLError(failure.message, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}

/** How Apollo's executor says that a variable has the name of one of its own. */
const TAKEN_NAME = 'Variables cannot contain key "representations"';

/** What the executor cannot do because of how a document is written is the client's to mend too. */
function withClientsFaults(result: GatewayExecutionResult): GatewayExecutionResult {
  if (!result.errors?.some(({ message }) => message === TAKEN_NAME)) return result;
  const refusal = new Refusal(
    'INVALID_INPUT',
    'A variable of this document must have another name than "representations".',
    'representations',
  );
  return {
    ...result,
    errors: result.errors.map((error) => (error.message === TAKEN_NAME ? refusal : error)),
  };
}

function reportingBrokenData(gateway: ApolloGateway, log: Logger): GatewayInterface {
  return {
    load: async (options) => {
      const { executor } = await gateway.load(options);
      return {
        executor: async (request) => {
          try {
            const result = withClientsFaults(await executor(request));
            return namingEmptyPlaces(withoutBrokenData(result, log));
          } catch (failure) {
            throw documentRefusal(failure);
          }
        },
      };
    },
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    stop: () => gateway.stop(),
  };
}
