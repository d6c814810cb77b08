import { identityOf } from '@vicinia/service-kit';
import type { Service } from '../platform/databases.js';
import { LOCAL_ACCOUNTS, type Platform } from '../platform/platform.js';
import { until } from './patience.js';

/** Answers of a subgraph; each caller says what it takes out of them. */
export type Answer = any;

/** Who does something in the sample year, and when. */
export interface Doer {
  /** Account of the person, or null for somebody who stays anonymous. */
  readonly account: string | null;
  readonly at: Date;
}

/** A service that is too busy to hear of grants says so; it is asked again, as a portal would. */
const PASSING = new Set(['STAFF_ACCESS_SUSPENDED', 'SUBGRAPH_UNAVAILABLE']);

/** Speaks to the subgraphs as the gateway would, at the time of the sample year. */
export class SubgraphClient {
  /** @param signal ends its waiting */
  constructor(
    private readonly platform: Platform,
    private readonly signal?: AbortSignal,
  ) {}

  /**
   * Asks until the service is able to answer. A mutation has an idempotency key, so it may be asked again.
   *
   * @throws Error with the document when anything is refused: a plan is made to be carried out
   */
  async ask(
    service: Service,
    doer: Doer,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Answer> {
    const { data, errors } = await this.until(`${service} to answer`, async () => {
      const answer = await this.send(service, doer, query, variables).catch(whenNobodyAnswers);
      return answer === null || answer.errors?.some(isPassing) ? null : answer;
    });
    if (errors) {
      throw new Error(
        `${service} refused: ${JSON.stringify(errors)}\n${query.slice(0, 300)}\n${JSON.stringify(variables).slice(0, 300)} by ${doer.account ?? 'nobody'}`,
      );
    }
    return data;
  }

  /**
   * Uploads a photo to issues, in the present: one that was uploaded in the past, and that no record has taken yet, is removed.
   *
   * @param account null for somebody who stays anonymous, who has a receipt instead
   * @returns its id
   * @throws Error when it is refused
   */
  async upload(account: string | null, image: Buffer, receiptHash: string | null): Promise<string> {
    const headers = {
      'content-type': 'image/png',
      ...(receiptHash === null ? {} : { 'x-receipt-hash': receiptHash }),
    };
    const answer = await this.until('issues to take a photo', () =>
      this.post('issues', { account, at: new Date() }, '/media', headers, image).catch(whenNobodyAnswers),
    );
    if (typeof answer.id !== 'string') throw new Error(`issues refused a photo: ${JSON.stringify(answer)}`);
    return answer.id;
  }

  private send(
    service: Service,
    doer: Doer,
    query: string,
    variables: Record<string, unknown>,
  ): Promise<{ data?: Answer; errors?: Refused[] }> {
    const headers = { 'content-type': 'application/json' };
    return this.post(service, doer, '/graphql', headers, JSON.stringify({ query, variables }));
  }

  private async post(
    service: Service,
    doer: Doer,
    path: string,
    headers: Readonly<Record<string, string>>,
    body: string | Buffer,
  ): Promise<Answer> {
    const [process] = this.platform.replicas(service);
    const identity = doer.account === null ? null : identityOf(LOCAL_ACCOUNTS, doer.account);
    const token = await this.platform.token(service, { identity, quiet: identity === null, at: doer.at });
    const response = await fetch(`${process?.url ?? ''}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, ...headers },
      body,
    });
    return response.json();
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
  until<Result>(what: string, look: () => Promise<Result | null>): Promise<Result> {
    return until(what, look, this.signal);
  }
}

interface Refused {
  readonly extensions?: { readonly code?: string };
}

/** A service that died is started again. */
function whenNobodyAnswers(error: unknown): null {
  if (error instanceof TypeError) return null;
  throw error;
}

function isPassing({ extensions }: Refused): boolean {
  return PASSING.has(extensions?.code ?? '');
}

export interface Mutation {
  readonly name: string;
  /** Name of the input type. */
  readonly input: string;
  readonly select: string;
}
