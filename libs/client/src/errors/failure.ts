import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

interface ErrorBody {
  readonly message?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Why something was not done or could not be read, for a page to tell in its own words. */
export class Failure extends Error {
  override readonly name = 'Failure';

  /**
   * @param code one of the graph's `ErrorCode`, or `UNREACHABLE` where no answer came
   * @param key under which `errorWords` and a portal's own texts have the sentence for it
   * @param field the field of the input that is at fault, if one is
   * @param retryAfterSeconds when to try again, where the gateway said so
   * @param correlationId to be quoted to whoever runs the platform
   */
  constructor(
    readonly code: string,
    message: string,
    readonly field: string | null = null,
    readonly retryAfterSeconds: number | null = null,
    readonly correlationId: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }

  get key(): string {
    return `error.${this.code}`;
  }
}

/** What any error of the client means. A failure stays what it is. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (CombinedGraphQLErrors.is(error)) return failureFrom(error.errors[0], null, error);
  if (ServerError.is(error)) {
    return failureFrom(firstError(error.bodyText), seconds(error.response.headers.get('retry-after')), error);
  }
  // A browser says no more than this of a connection that failed, and a bug in a page must not pass for one.
  if (error instanceof TypeError && /fetch|network|load failed/i.test(error.message)) {
    return new Failure('UNREACHABLE', error.message, null, null, null, { cause: error });
  }
  const message = error instanceof Error ? error.message : String(error);
  return new Failure('INTERNAL_ERROR', message, null, null, null, { cause: error });
}

function failureFrom(body: ErrorBody | undefined, retryAfter: number | null, cause: Error): Failure {
  const { code, field, correlationId } = body?.extensions ?? {};
  return new Failure(
    // What answers without a code is not the gateway but something in front of it.
    text(code) ?? 'UNREACHABLE',
    body?.message ?? cause.message,
    text(field),
    retryAfter,
    text(correlationId),
    { cause },
  );
}

function firstError(bodyText: string): ErrorBody | undefined {
  try {
    return (JSON.parse(bodyText) as { errors?: ErrorBody[] } | null)?.errors?.[0];
  } catch {
    return undefined;
  }
}

function seconds(header: string | null): number | null {
  return header !== null && /^\d+$/.test(header) ? Number(header) : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
