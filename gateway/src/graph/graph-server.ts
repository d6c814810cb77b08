import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { Logger } from '@vicinia/service-kit';
import type { FormattedExecutionResult } from 'graphql';
import type { AskedOperation } from '../documents/asked-operation.js';
import type { GatewayEnvironment } from '../environment.js';
import type { GatewayContext } from './gateway-context.js';
import { outgoingErrors } from './outgoing-errors.js';
import { queryLimits } from './query-limits.js';

export interface GraphAnswer {
  /** HTTP status, where the operation as a whole was refused. */
  readonly status: number;
  readonly result: FormattedExecutionResult;
}

/**
 * Parses, validates and executes operations on the federated graph. Documents are parsed and validated once and then
 * found by their hash; everything of Apollo Server that works per request and that we do not use is off.
 */
export class GraphServer {
  private readonly server: ApolloServer<GatewayContext>;

  constructor(gateway: GatewayInterface, environment: GatewayEnvironment, log: Logger) {
    this.server = new ApolloServer<GatewayContext>({
      gateway,
      introspection: environment.INTROSPECTION,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: !environment.INTROSPECTION,
      allowBatchedHttpRequests: false,
      persistedQueries: false,
      parseOptions: { maxLexicalTokens: environment.MAX_TOKENS },
      validationRules: queryLimits(environment),
      formatError: outgoingErrors(log),
      stopOnTerminationSignals: false,
      nodeEnv: environment.NODE_ENV,
      apollo: {},
      plugins: [
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
