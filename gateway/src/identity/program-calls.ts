import { CORRELATION_HEADER, Refusal, type MessageKey } from '@vicinia/service-kit';
import { LRUCache } from 'lru-cache';
import { RateExceeded } from '../anonymity/anonymous-rate.js';
import type { SubgraphConnection } from '../subgraph/subgraph-connections.js';
import type { Caller } from './caller.js';
import type { InternalTokens } from './internal-tokens.js';

const MOST_PROGRAMS = 10_000;
const PATH = '/machine-calls';
/** How a subgraph says that a program calls, and nobody has counted it. */
const NOT_COUNTED: MessageKey = 'RATE_LIMITED.NOT_COUNTED';

type Known = Pick<Caller, 'identity' | 'correlationId'>;

/** An answer of the graph, as far as it tells that a call was to be counted first. */
interface Answered {
  readonly result: {
    readonly errors?: readonly { readonly extensions?: Readonly<Record<string, unknown>> }[] | undefined;
  };
}

/**
 * Has calls of programs counted by people before they go on. The count is one row there, so that an account has its calls an
 * hour once, however many gateways there are. No token tells a program from a person: the first call of an account goes out
 * uncounted, every subgraph refuses it where a program sent it, and it goes out again once it is counted. Persons wait for
 * nothing.
 */
export class ProgramCalls {
  private readonly programs = new LRUCache<string, true>({ max: MOST_PROGRAMS });

  constructor(
    private readonly people: SubgraphConnection,
    private readonly tokens: InternalTokens,
  ) {}

  /**
   * Answers a call, counted where a program sent it.
   *
   * @param work asks the graph; it is done twice for a call that was to be counted first, of which nothing was done before
   * @throws RateExceeded where there were as many calls as there may be, Refusal SUBGRAPH_UNAVAILABLE where nobody counts
   */
  async answer<Answer extends Answered>(
    caller: Known,
    work: (counted: boolean) => Promise<Answer>,
  ): Promise<Answer> {
    if (await this.admit(caller)) return work(true);
    const answer = await work(false);
    if (caller.identity === null || !saysNotCounted(answer)) return answer;
    return (await this.count(caller)) ? work(true) : answer;
  }

  /**
   * Counts a call of an account that is known to be a program's.
   *
   * @returns false for everybody else, of whom nothing is counted
   * @throws RateExceeded, Refusal
   */
  async admit(caller: Known): Promise<boolean> {
    const { identity } = caller;
    return identity !== null && this.programs.has(identity) && this.count(caller);
  }

  /**
   * Counts a call.
   *
   * @returns false for an account that is no program's, of which nothing is counted
   * @throws RateExceeded, Refusal
   */
  async count({ identity, correlationId }: Known): Promise<boolean> {
    if (identity === null) return false;
    const token = { identity, quiet: false, counted: false };
    const answer = await this.people.pool
      .request({
        path: PATH,
        method: 'POST',
        headers: {
          authorization: await this.tokens.authorization(this.people.name, token),
          [CORRELATION_HEADER]: correlationId,
        },
      })
      .then(async ({ statusCode, body }) => ({ statusCode, counted: (await body.json()) as CountedCall }))
      .catch(() => null);
    if (answer?.statusCode === 404) {
      this.programs.delete(identity);
      return false;
    }
    if (answer?.statusCode !== 200)
      throw new Refusal('SUBGRAPH_UNAVAILABLE', 'Calls of programs cannot be counted at present.');
    this.programs.set(identity, true);
    const { retryAfterSeconds } = answer.counted;
    if (retryAfterSeconds !== null)
      throw new RateExceeded(retryAfterSeconds, 'This account has made all its calls of this hour.');
    return true;
  }
}

/** What people says of a call that it has counted. */
interface CountedCall {
  readonly retryAfterSeconds: number | null;
}

function saysNotCounted({ result }: Answered): boolean {
  return result.errors?.some(({ extensions }) => extensions?.['key'] === NOT_COUNTED) === true;
}
