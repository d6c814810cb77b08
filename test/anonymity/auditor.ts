import { setTimeout as pause } from 'node:timers/promises';
import type { RunningCountry } from '../support/running-country.js';
import type { Moment, Token } from './findings.js';

/** What is set in motion by the last request has come to rest so long after its answer. */
const SETTLED_MS = 2_000;
const TRACE_ID = 'decafbad'.repeat(4);

/** A request as an anonymous person would send it, by whatever program. */
export interface AnonymousRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** Code of the refusal, or null. */
  readonly code: string | null;
}

/** The transactions that came while somebody without a name was at work: from the first to before the last. */
export interface Transactions {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Sends what an anonymous person sends, through the gateway, and remembers when that was and all that only this request
 * had. The person is signed in and traced; nobody may notice.
 */
export class Auditor {
  readonly moments: Moment[] = [];
  readonly transactions: Transactions[] = [];
  readonly tokens: Token[] = [
    { what: 'the trace of the client', value: TRACE_ID },
    { what: 'the name of the program', value: 'program-of-a-reporter' },
    { what: 'a receipt as it is', value: 'receipt-itself' },
  ];

  private begun: { readonly what: string; readonly at: number; readonly transaction: number } | null = null;

  constructor(
    private readonly country: RunningCountry,
    private readonly bearer: string,
  ) {}

  /** Nobody may find this anywhere but there. */
  remember(what: string, value: string, mayBeIn?: RegExp): void {
    this.tokens.push({ what, value, ...(mayBeIn === undefined ? {} : { mayBeIn }) });
  }

  /** Until the next request, or `rest`, all that happens belongs to this one: nobody else is at work. */
  async send(what: string, request: AnonymousRequest): Promise<Answer> {
    await this.end();
    this.begun = { what, at: Date.now(), transaction: await this.nextTransaction() };
    const response = await fetch(`${this.country.platform.gatewayUrl}${request.path}`, {
      method: request.method,
      headers: {
        authorization: `Bearer ${this.bearer}`,
        traceparent: `00-${TRACE_ID}-b7ad6b7169203331-01`,
        'user-agent': 'program-of-a-reporter',
        ...request.headers,
      },
      body: request.body ?? null,
    });
    const text = await response.text();
    const correlationId = response.headers.get('x-correlation-id');
    if (correlationId !== null) this.remember(`the correlation id of ${what}`, correlationId);
    return { status: response.status, text, code: codeIn(text) };
  }

  /** Waits until nothing moves any more, so that others can be at work. */
  async rest(): Promise<void> {
    await pause(SETTLED_MS);
    await this.end();
  }

  private async end(): Promise<void> {
    if (this.begun === null) return;
    const { what, at, transaction } = this.begun;
    this.begun = null;
    this.moments.push({ what, from: at, to: Date.now() });
    this.transactions.push({ what, from: transaction, to: await this.nextTransaction() });
  }

  private async nextTransaction(): Promise<number> {
    const [row] = await this.country.sql<{ next: string }>(
      'issues',
      `SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next`,
    );
    return Number(row?.next);
  }
}

function codeIn(text: string): string | null {
  return /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? null;
}
