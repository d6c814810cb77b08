import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GatewayExecutionResult, GatewayInterface } from '@apollo/server-gateway-interface';
import type { Logger } from '@vicinia/service-kit';
import type { FormattedExecutionResult } from 'graphql';
import type { AskedOperation } from '../documents/asked-operation.js';
import type { GatewayEnvironment } from '../environment.js';
import { withoutBrokenData } from './broken-data.js';
import type { Federation } from './federation.js';
import type { GatewayContext } from './gateway-context.js';
import { outgoingErrors } from './outgoing-errors.js';
import type { PreparedPlans } from './plan/prepared-plans.js';
import { queryLimits } from './query-limits.js';

export interface GraphAnswer {
  /** HTTP status, where the operation as a whole was refused. */
  readonly status: number;
  readonly result: FormattedExecutionResult;
}

/**
 * Executes operations on the federated graph. A document that is new goes through Apollo Server, which parses, validates
 * and limits it; one that was asked before runs its prepared plan. Everything of Apollo Server that works per request
 * and that we do not use is off.
 */
export class GraphServer {
  private readonly server: ApolloServer<GatewayContext>;
  private readonly plans: PreparedPlans;
  private readonly format: ReturnType<typeof outgoingErrors>;

  constructor(
    { gateway, plans }: Federation,
    environment: GatewayEnvironment,
    private readonly log: Logger,
  ) {
    this.plans = plans;
    this.format = outgoingErrors(log);
    this.server = new ApolloServer<GatewayContext>({
      gateway: reportingBrokenData(gateway, log),
      introspection: environment.INTROSPECTION,
      includeStacktraceInErrorResponses: false,
      hideSchemaDetailsFromClientErrors: !environment.INTROSPECTION,
      allowBatchedHttpRequests: false,
      persistedQueries: false,
      parseOptions: { maxLexicalTokens: environment.MAX_TOKENS },
      validationRules: queryLimits(environment),
      formatError: this.format,
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

  async execute(operation: AskedOperation, context: GatewayContext): Promise<GraphAnswer> {
    const { query, operationName, variables = {} } = operation;
    const result = this.plans.find(query, operationName)?.(variables, context);
    return result ? this.answerOf(withoutBrokenData(await result, this.log)) : this.serve(operation, context);
  }

  private async serve(
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

  private answerOf({ data = null, errors }: GatewayExecutionResult): GraphAnswer {
    const formatted = errors?.map((error) => this.format(error.toJSON(), error));
    return { status: 200, result: formatted ? { errors: formatted, data } : { data } };
  }
}

function reportingBrokenData(gateway: Federation['gateway'], log: Logger): GatewayInterface {
  return {
    load: async (options) => {
      const { executor } = await gateway.load(options);
      return { executor: async (request) => withoutBrokenData(await executor(request), log) };
    },
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    stop: () => gateway.stop(),
  };
}
