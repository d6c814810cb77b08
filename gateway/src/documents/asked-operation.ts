import { demandStorableLiterals, demandStorableVariables, Refusal } from '@vicinia/service-kit';
import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  type DocumentNode,
  type OperationDefinitionNode,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { anonymousFields, countAnonymous } from '../anonymity/anonymous-fields.js';
import { isNestedTooDeep } from './nesting.js';
import type { TrustedDocuments } from './trusted-documents.js';

/** Characters of query text whose anonymity is remembered. */
const REMEMBERED_CHARACTERS = 10_000_000;
/** How the parser words it; its error has no code of its own. */
const TOO_MANY_TOKENS = /more tha[nt] \d+ tokens/;

/** What a client asked for, before anything is known about the client. */
export interface AskedOperation {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
  /** True when the caller must stay unknown. */
  readonly anonymous: boolean;
  /** How many things are asked anonymously. */
  readonly anonymousCount: number;
}

/** Reads the body of a GraphQL request. What a document says about anonymity is worked out once for each text. */
export class AskedOperations {
  private readonly anonymity = new LRUCache<string, ReadonlyMap<string | undefined, number>>({
    maxSize: REMEMBERED_CHARACTERS,
    sizeCalculation: (_byName, query) => query.length + 100,
  });
  private readonly fields = anonymousFields();

  /**
   * @param trusted the only documents to answer, or null for any
   * @param maxTokens limit of a document's length
   */
  constructor(
    private readonly trusted: TrustedDocuments | null,
    private readonly maxTokens: number,
  ) {}

  /**
   * @throws Refusal INVALID_INPUT for a body that is no GraphQL request (a batch is none) or holds what
   *   cannot be stored or answered; DOCUMENT_NOT_TRUSTED; QUERY_TOO_COMPLEX
   */
  read(body: unknown): AskedOperation {
    if (!isRecord(body))
      throw new Refusal('INVALID_INPUT', 'The body must be one JSON object; batches are not answered.');
    const query = this.trusted ? this.trusted.find(body) : body['query'];
    if (typeof query !== 'string' || query === '')
      throw new Refusal('INVALID_INPUT', 'A query is missing.', 'query');
    const operationName = body['operationName'] ?? undefined;
    if (operationName !== undefined && typeof operationName !== 'string') {
      throw new Refusal('INVALID_INPUT', 'The name of the operation must be a text.', 'operationName');
    }
    const variables = body['variables'] ?? undefined;
    if (variables !== undefined && !isRecord(variables)) {
      throw new Refusal('INVALID_INPUT', 'Variables must be a JSON object.', 'variables');
    }
    if (variables) demandStorableVariables(variables);
    const anonymousCount = this.countAnonymous(query, operationName);
    return { query, operationName, variables, anonymous: anonymousCount > 0, anonymousCount };
  }

  private countAnonymous(query: string, operationName: string | undefined): number {
    const byName = this.anonymity.get(query) ?? this.study(query);
    // A text that is not GraphQL has no operations here; the server says so to the client in its own words.
    if (byName === null) return 0;
    const count = byName.get(operationName);
    if (count !== undefined) return count;
    const problem =
      operationName === undefined ? 'several operations and no name' : 'no operation of this name';
    throw new Refusal('INVALID_INPUT', `The document has ${problem}.`, 'operationName');
  }

  private study(query: string): ReadonlyMap<string | undefined, number> | null {
    if (isNestedTooDeep(query)) throw new Refusal('QUERY_TOO_COMPLEX', 'The query is nested too deep.');
    const document = this.parse(query);
    if (document === null) return null;
    demandStorableLiterals(document);
    const operations = document.definitions.filter(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    );
    if (operations.some(({ operation }) => operation === OperationTypeNode.SUBSCRIPTION))
      throw new Refusal('INVALID_INPUT', 'This graph has no subscriptions.', 'query');
    const byName = new Map<string | undefined, number>();
    for (const operation of operations) {
      const count = countAnonymous(document, operation, this.fields);
      byName.set(operation.name?.value, count);
      if (operations.length === 1) byName.set(undefined, count);
    }
    this.anonymity.set(query, byName);
    return byName;
  }

  private parse(query: string): DocumentNode | null {
    try {
      return parse(query, { noLocation: true, maxLexicalTokens: this.maxTokens });
    } catch (failure) {
      if (!(failure instanceof GraphQLError && TOO_MANY_TOKENS.test(failure.message))) return null;
      throw new Refusal('QUERY_TOO_COMPLEX', `The query has more tokens than ${String(this.maxTokens)}.`);
    }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
