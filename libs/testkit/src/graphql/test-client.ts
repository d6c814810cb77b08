import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { ErrorCode } from '@vicinia/service-kit';
import supertest from 'supertest';

/** Data of an answer; a test says what it expects of it by asserting. */

export type GraphqlData = any;

export interface GraphqlAnswer {
  readonly data?: GraphqlData;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: {
      readonly code?: ErrorCode;
      readonly field?: string;
      readonly fields?: readonly { readonly field: string; readonly message: string }[];
      readonly correlationId?: string;
    };
  }[];
}

/** Speaks GraphQL over real HTTP as one person, or as nobody. */
export class TestClient {
  constructor(
    private readonly server: Server | string,
    private readonly bearer: () => Promise<string | null>,
    /** The person behind the account, or null for a visitor. */
    readonly personId: string | null,
  ) {}

  /** The whole answer, whatever it is. */
  async answer(document: string, variables: Record<string, unknown> = {}): Promise<GraphqlAnswer> {
    const token = await this.bearer();
    const request = supertest(this.server).post('/graphql').set('content-type', 'application/json');
    if (token !== null) void request.set('authorization', `Bearer ${token}`);
    const response = await request.send(JSON.stringify({ query: document, variables }));
    return response.body as GraphqlAnswer;
  }

  /**
   * The data of an answer without errors.
   *
   * @throws Error that shows document, variables and answer
   */
  async query(document: string, variables: Record<string, unknown> = {}): Promise<GraphqlData> {
    const answer = await this.answer(document, variables);
    if (answer.errors || !answer.data)
      throw new UnexpectedAnswer('an answer without errors', document, variables, answer);
    return answer.data;
  }

  /** As `query`, with a fresh idempotency key as `$key`. */
  mutate(document: string, variables: Record<string, unknown> = {}): Promise<GraphqlData> {
    return this.query(document, { key: randomUUID(), ...variables });
  }

  /**
   * The code with which a request is refused. A fresh idempotency key is given as `$key`.
   *
   * @throws Error that shows document, variables and answer when it is not refused
   */
  async refusal(document: string, variables: Record<string, unknown> = {}): Promise<ErrorCode> {
    const given = document.includes('$key') ? { key: randomUUID(), ...variables } : variables;
    const answer = await this.answer(document, given);
    const code = answer.errors?.[0]?.extensions?.code;
    if (code === undefined) throw new UnexpectedAnswer('a refusal with a code', document, given, answer);
    return code;
  }
}

class UnexpectedAnswer extends Error {
  constructor(expected: string, document: string, variables: unknown, answer: unknown) {
    super(
      `Expected ${expected}.\n\n${document.trim()}\n\nVariables: ${JSON.stringify(variables, null, 2)}\n\nAnswer: ${JSON.stringify(answer, null, 2)}`,
    );
    this.name = 'UnexpectedAnswer';
  }
}
