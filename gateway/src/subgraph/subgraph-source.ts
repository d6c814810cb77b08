import type { GraphQLDataSource } from '@apollo/gateway';
import { CORRELATION_HEADER, Refusal, TIMEOUT_HEADER, type Logger } from '@vicinia/service-kit';
import { OperationTypeNode, type GraphQLFormattedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Dispatcher } from 'undici';
import { codeOfFailure } from '../http/failure-code.js';
import type { InternalTokens } from '../identity/internal-tokens.js';
import { askingTogether } from './asking-together.js';
import { BatchHabits, verdictOf, type BatchVerdict } from './batch-habits.js';
import { errorsOfFields, errorsOfMissingEntities } from '../graph/empty-places.js';
import { entitiesOnce, representationsIn } from './entities-once.js';
import type { GatewayContext } from '../graph/gateway-context.js';
import type { GraphCounters } from '../graph/graph-counters.js';
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

/** Characters of questions that are remembered as JSON, for each subgraph. */
const REMEMBERED_CHARACTERS = 5_000_000;
const ABANDONED = 'UND_ERR_ABORTED';
/** The connection broke before an answer came, as happens when a subgraph restarts. */
const BROKEN_CONNECTION = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/**
 * Asks one subgraph: each entity once, and what one step of a plan wants in one HTTP request. It stands in for the
 * gateway's own data source, whose node-fetch layers cost more CPU than the rest of a request. Headers are made here from
 * nothing, so nothing that a client sent as a header ever passes.
 */
export class SubgraphSource implements GraphQLDataSource<GatewayContext & Record<string, unknown>> {
  private readonly askTogether = askingTogether((bodies, context, isQuery) =>
    this.ask(bodies, context, isQuery),
  );
  private readonly habits = new BatchHabits();
  private readonly beginnings = new LRUCache<string, string>({
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (beginning, query) => beginning.length + query.length,
  });

  constructor(
    private readonly connection: SubgraphConnection,
    private readonly parts: SubgraphSourceParts,
  ) {}

  /** Called by Apollo's executor. */
  async process(options: ProcessOptions): Promise<SubgraphAnswer & { errors?: GraphQLFormattedError[] }> {
    if (!('incomingRequestContext' in options)) throw new Error(`no answer to a ${options.kind}`);
    const { query = '', operationName } = options.request;
    const isQuery = options.incomingRequestContext.operation.operation === OperationTypeNode.QUERY;
    const { variables, wanted } = entitiesOnce(query, options.request.variables);
    const body = `{${this.beginning(query, operationName)},"variables":${JSON.stringify(variables ?? {})}}`;
    const answer = await this.askTogether(body, options.context, isQuery).catch((failure: unknown) => {
      if (!(failure instanceof Refusal)) throw failure;
      const { message, extensions } = failure;
      return { errors: errorsOfFields(query, representationsIn(query, variables), { message, extensions }) };
    });
    const whole = wanted(answer);
    const asked = representationsIn(query, options.request.variables);
    const missing = errorsOfMissingEntities(query, asked, whole);
    return {
      ...whole,
      ...(missing.length > 0 ? { errors: [...(whole.errors ?? []), ...missing] } : {}),
    } as SubgraphAnswer & { errors?: GraphQLFormattedError[] };
  }

  /** What is the same in each question of one step of a plan; the text of the query names its operation. */
  private beginning(query: string, operationName: string | undefined): string {
    const known = this.beginnings.get(query);
    if (known !== undefined) return known;
    const beginning = JSON.stringify({ query, operationName }).slice(1, -1);
    this.beginnings.set(query, beginning);
    return beginning;
  }

  /**
   * @param bodies GraphQL requests as JSON; several go in one HTTP request and are answered together
   * @param isQuery a query is abandoned with its client and asked again when the connection broke; a mutation is neither
   * @returns the answers in the order of the bodies
   * @throws Refusal SUBGRAPH_UNAVAILABLE
   */
  private async ask(
    bodies: readonly [string, ...string[]],
    context: GatewayContext,
    isQuery: boolean,
  ): Promise<SubgraphAnswer[]> {
    try {
      if (bodies.length === 1) return [await this.askOne(bodies[0], context, isQuery)];
      const verdict = this.habits.takesBatches ? await this.askBatch(bodies, context, isQuery) : 'too large';
      if (typeof verdict !== 'string') return verdict;
      const singly = await Promise.all(bodies.map((body) => this.askOne(body, context, isQuery)));
      // Only now is it known that the batch was at fault and not the subgraph.
      if (verdict === 'answers no batches') this.habits.refusedBatch();
      return singly;
    } catch (failure) {
      throw this.unavailable(failure, context);
    }
  }

  private async askOne(body: string, context: GatewayContext, isQuery: boolean): Promise<SubgraphAnswer> {
    const { status, parsed, cacheControl } = await this.send(body, context, isQuery);
    if (!isAnswer(parsed)) throw new MisbehavedSubgraph('NO_GRAPHQL', status);
    context.caching.restrict(cacheControl);
    return parsed;
  }

  private async askBatch(
    bodies: readonly string[],
    context: GatewayContext,
    isQuery: boolean,
  ): Promise<SubgraphAnswer[] | BatchVerdict> {
    const { status, parsed, cacheControl } = await this.send(`[${bodies.join(',')}]`, context, isQuery);
    const verdict = verdictOf(status, parsed);
    if (verdict === 'answers no batches' || verdict === 'too large') return verdict;
    if (!Array.isArray(parsed) || parsed.length !== bodies.length || !parsed.every(isAnswer))
      throw new MisbehavedSubgraph('NO_GRAPHQL', status);
    context.caching.restrict(cacheControl);
    return parsed;
  }

  private async send(body: string, context: GatewayContext, isQuery: boolean): Promise<ParsedResponse> {
    const { name, pool, graphqlPath, timeoutMilliseconds } = this.connection;
    const request: Dispatcher.DispatchOptions = {
      path: graphqlPath,
      method: 'POST',
      headers: {
        ...outgoingHeaders(await this.parts.tokens.authorization(name, context), context),
        [TIMEOUT_HEADER]: String(timeoutMilliseconds),
      },
      body,
    };
    const abandoned = isQuery ? context.abandoned : null;
    const { status, text, cacheControl } = await wholeResponse(pool, request, abandoned).catch(
      (failure: unknown) => {
        if (isQuery && BROKEN_CONNECTION.has(codeOf(failure))) return wholeResponse(pool, request, abandoned);
        throw failure;
      },
    );
    // A subgraph that refuses our own token is a fault of the installation, not of the client's sign-in.
    if (status === 401 || status === 403) throw new MisbehavedSubgraph('REFUSED_GATEWAY', status);
    return { status, parsed: jsonOf(text), cacheControl };
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

interface ParsedResponse {
  readonly status: number;
  /** Undefined when it was no JSON. */
  readonly parsed: unknown;
  readonly cacheControl: string | undefined;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
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
  return codeOfFailure(failure) ?? 'FAILED';
}
