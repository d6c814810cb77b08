import { setTimeout as pause } from 'node:timers/promises';
import { identityOf } from '@vicinia/service-kit';
import type { Service } from '../platform/databases.js';
import { LOCAL_ACCOUNTS, type Platform } from '../platform/platform.js';

/** Answers of a subgraph; each caller says what it takes out of them. */
export type Answer = any;

/** Who does something in the sample year, and when. */
export interface Doer {
  /** Account of the person, or null for somebody who stays anonymous. */
  readonly account: string | null;
  readonly at: Date;
}

const WAIT_LIMIT_MS = 30_000;

/** Speaks to the subgraphs as the gateway would, at the time of the sample year. */
export class SubgraphClient {
  constructor(private readonly platform: Platform) {}

  /** @throws Error with the document when anything is refused: a plan is made to be carried out */
  async ask(
    service: Service,
    doer: Doer,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer> {
    const [process] = this.platform.replicas(service);
    const identity = doer.account === null ? null : identityOf(LOCAL_ACCOUNTS, doer.account);
    const token = await this.platform.token(service, { identity, quiet: identity === null, at: doer.at });
    const response = await fetch(`${process?.url ?? ''}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const answer = (await response.json()) as { data?: Answer; errors?: unknown[] };
    if (answer.errors) {
      throw new Error(
        `${service} refused: ${JSON.stringify(answer.errors)}\n${query.slice(0, 300)}\n${JSON.stringify(variables).slice(0, 300)} by ${doer.account ?? 'nobody'}`,
      );
    }
    return answer.data;
  }

  /**
   * Runs one mutation with an input object and an idempotency key, and gives the payload.
   *
   * @param key names the step, so that a load that was interrupted can be repeated
   */
  async mutate(
    service: Service,
    doer: Doer,
    mutation: Mutation,
    input: unknown,
    key: string,
  ): Promise<Answer> {
    const document = `mutation ($input: ${mutation.input}!, $key: String!) {
      ${mutation.name}(input: $input, idempotencyKey: $key) { ${mutation.select} }
    }`;
    return (await this.ask(service, doer, document, { input, key }))[mutation.name];
  }

  /** Waits for what another service does by message. @throws Error naming what did not come */
  async until<Result>(what: string, look: () => Promise<Result | null>): Promise<Result> {
    const deadline = performance.now() + WAIT_LIMIT_MS;
    for (;;) {
      const found = await look();
      if (found !== null) return found;
      if (performance.now() > deadline) throw new Error(`waited in vain for ${what}`);
      await pause(25);
    }
  }
}

export interface Mutation {
  readonly name: string;
  /** Name of the input type. */
  readonly input: string;
  readonly select: string;
}
