import type { GraphQLDataSource } from '@apollo/gateway';
import { CORRELATION_HEADER, Refusal, type Logger } from '@vicinia/service-kit';
import { OperationTypeNode, type GraphQLFormattedError } from 'graphql';
import type { Dispatcher } from 'undici';
import { codeOfFailure } from '../http/failure-code.js';
import type { InternalTokens } from '../identity/internal-tokens.js';
import type { GatewayContext } from './gateway-context.js';
import type { GraphCounters } from './graph-counters.js';
import type { SubgraphConnection } from './subgraph-connections.js';
import { wholeResponse } from './whole-response.js';

/** What a subgraph answered. Its errors are refusals in the subgraph's own words. */
export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

export interface SubgraphSourceParts {
  readonly tokens: InternalTokens;
  readonly counters: GraphCounters;
  readonly log: Logger;
}

type ProcessOptions = Parameters<GraphQLDataSource<GatewayContext & Record<string, unknown>>['process']>[0];

const ABANDONED = 'UND_ERR_ABORTED';
/** The connection broke before an answer came, as happens when a subgraph restarts. */
const BROKEN_CONNECTION = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/**
 * Asks one subgraph. It stands in for the gateway's own data source, whose node-fetch layers cost more CPU than the
 * rest of a request. Headers are made here from nothing, so nothing that a client sent as a header ever passes.
 */
export class SubgraphSource implements GraphQLDataSource<GatewayContext & Record<string, unknown>> {
  constructor(
    private readonly connection: SubgraphConnection,
    private readonly parts: SubgraphSourceParts,
  ) {}

  /** Called by Apollo's executor. */
  async process(options: ProcessOptions): Promise<SubgraphAnswer & { errors?: GraphQLFormattedError[] }> {
    if (!('incomingRequestContext' in options)) throw new Error(`no answer to a ${options.kind}`);
    const { query, variables, operationName } = options.request;
    const isQuery = options.incomingRequestContext.operation.operation === OperationTypeNode.QUERY;
    const body = JSON.stringify({ query, variables, operationName });
    const [answer] = await this.ask([body], options.context, isQuery);
    return answer as SubgraphAnswer & { errors?: GraphQLFormattedError[] };
  }

  /**
   * @param bodies GraphQL requests as JSON; several go in one HTTP request and are answered together
   * @param isQuery a query is abandoned with its client and asked again when the connection broke; a mutation is neither
   * @returns the answers in the order of the bodies
   * @throws Refusal SUBGRAPH_UNAVAILABLE
   */
  async ask(
    bodies: readonly [string, ...string[]],
    context: GatewayContext,
    isQuery: boolean,
  ): Promise<SubgraphAnswer[]> {
    const { name, pool, graphqlPath } = this.connection;
    const request: Dispatcher.DispatchOptions = {
      path: graphqlPath,
      method: 'POST',
      headers: outgoingHeaders(await this.parts.tokens.authorization(name, context), context),
      body: bodies.length === 1 ? bodies[0] : `[${bodies.join(',')}]`,
    };
    const abandoned = isQuery ? context.abandoned : null;
    try {
      const { status, text, cacheControl } = await wholeResponse(pool, request, abandoned).catch(
        (failure: unknown) => {
          if (isQuery && BROKEN_CONNECTION.has(codeOf(failure)))
            return wholeResponse(pool, request, abandoned);
          throw failure;
        },
      );
      context.caching.restrict(cacheControl);
      return understood(status, text, bodies.length);
    } catch (failure) {
      throw this.unavailable(failure, context);
    }
  }

  private unavailable(failure: unknown, context: GatewayContext): Refusal {
    const reason = codeOf(failure);
    if (reason === ABANDONED) return new Refusal('SUBGRAPH_UNAVAILABLE', 'The client has gone away.');
    this.parts.counters.failures.inc({ subgraph: this.connection.name, reason });
    if (!context.quiet)
      this.parts.log.warn({ subgraph: this.connection.name, reason }, 'a subgraph did not answer');
    return new Refusal(
      'SUBGRAPH_UNAVAILABLE',
      `The part "${this.connection.name}" is down; the rest of the answer stands.`,
    );
  }
}

function understood(status: number, text: string, wanted: number): SubgraphAnswer[] {
  // A subgraph that refuses our own token is a fault of the installation, not of the client's sign-in.
  if (status === 401 || status === 403) throw new MisbehavedSubgraph('REFUSED_GATEWAY', status);
  const looksLikeJson = status < 500 || text.startsWith('{') || text.startsWith('[');
  const parsed = looksLikeJson ? (JSON.parse(text) as unknown) : null;
  const answers: unknown[] = wanted > 1 && Array.isArray(parsed) ? parsed : [parsed];
  if (answers.length !== wanted || !answers.every(isAnswer))
    throw new MisbehavedSubgraph('NO_GRAPHQL', status);
  return answers;
}

function isAnswer(value: unknown): value is SubgraphAnswer {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}

class MisbehavedSubgraph extends Error {
  constructor(
    readonly code: string,
    status: number,
  ) {
    super(`the subgraph answered with status ${String(status)}`);
  }
}

function outgoingHeaders(authorization: string, context: GatewayContext): Record<string, string> {
  const headers: Record<string, string> = {
    authorization,
    'content-type': 'application/json',
    accept: 'application/json',
    [CORRELATION_HEADER]: context.correlationId,
  };
  if (context.traceparent !== null) headers['traceparent'] = context.traceparent;
  return headers;
}

function codeOf(failure: unknown): string {
  if (failure instanceof SyntaxError) return 'NO_GRAPHQL';
  return codeOfFailure(failure) ?? 'FAILED';
}
