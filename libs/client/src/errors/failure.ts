import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** An error as the gateway writes it. */
interface ErrorBody {
  readonly message?: string;
  readonly extensions?: Pick<Details, 'key' | 'values' | 'field' | 'correlationId'> & {
    readonly code?: string;
    readonly fields?: readonly (Omit<FieldFailure, 'values'> & { readonly values?: Values })[];
  };
}

/** One field at fault. */
export interface FieldFailure {
  /** Path of the argument, for example `input.text`. */
  readonly field: string;
  /** As the key of a `Failure`. */
  readonly key: string;
  readonly values: Values;
}

/** What belongs into a sentence, by the names that stand in it. */
export type Values = Readonly<Record<string, string | number>>;

/** What is known of a failure besides its code. */
interface Details {
  readonly key?: string | undefined;
  readonly values?: Values | undefined;
  readonly field?: string | undefined;
  readonly fields?: readonly FieldFailure[] | undefined;
  readonly retryAfterSeconds?: number | undefined;
  readonly correlationId?: string | undefined;
  readonly cause?: unknown;
}

/** Why something was not done or could not be read, for a page to tell in its own words. */
export class Failure extends Error {
  override readonly name = 'Failure';
  /** Under which `errorWords` have the sentence: the code, or what says it more exactly, as `INVALID_INPUT.TEXT_TOO_LONG`. */
  readonly key: string;
  /** What belongs into that sentence. */
  readonly values: Values;
  /** The field of the input that is at fault, if one is. */
  readonly field: string | null;
  /** All fields at fault, where the graph has checked them together. */
  readonly fields: readonly FieldFailure[];
  /** When to try again, where the gateway said so. */
  readonly retryAfterSeconds: number | null;
  /** To be quoted to whoever runs the platform. */
  readonly correlationId: string | null;

  /**
   * @param code one of the graph's `ErrorCode`, or `UNREACHABLE` where no answer came
   * @param message for developers
   */
  constructor(
    readonly code: string,
    message: string,
    details: Details = {},
  ) {
    super(message, { cause: details.cause });
    this.key = details.key ?? code;
    this.values = details.values ?? {};
    this.field = details.field ?? null;
    this.fields = details.fields ?? [];
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
    this.correlationId = details.correlationId ?? null;
  }
}

/** What any error of the client means. A failure stays what it is. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (CombinedGraphQLErrors.is(error)) return failureFrom(error.errors[0], undefined, error);
  if (ServerError.is(error)) {
    return failureOfAnswer(error.bodyText, error.response.headers.get('retry-after'), error);
  }
  const message = error instanceof Error ? error.message : String(error);
  // A browser says no more than this of a connection that failed, and a bug in a page must not pass for one.
  const isConnection = error instanceof TypeError && /fetch|network|load failed/i.test(message);
  return new Failure(isConnection ? 'UNREACHABLE' : 'INTERNAL_ERROR', message, { cause: error });
}

/**
 * What an answer means that is a failure.
 *
 * @param bodyText as it came, in the shape of the graph's errors where it is from the gateway
 * @param retryAfter the header of that name
 */
export function failureOfAnswer(
  bodyText: string,
  retryAfter: string | null,
  cause = new Error('The answer is a failure.'),
): Failure {
  return failureFrom(firstError(bodyText), seconds(retryAfter), cause);
}

function failureFrom(
  body: ErrorBody | undefined,
  retryAfterSeconds: number | undefined,
  cause: Error,
): Failure {
  const { code, ...details } = body?.extensions ?? {};
  // What answers without a code is not the gateway but something in front of it.
  return new Failure(typeof code === 'string' ? code : 'UNREACHABLE', body?.message ?? cause.message, {
    ...details,
    fields: details.fields?.map(({ field, key, values }) => ({ field, key, values: values ?? {} })),
    retryAfterSeconds,
    cause,
  });
}

function firstError(bodyText: string): ErrorBody | undefined {
  try {
    return (JSON.parse(bodyText) as { errors?: ErrorBody[] } | null)?.errors?.[0];
  } catch {
    return undefined;
  }
}

function seconds(header: string | null): number | undefined {
  return header !== null && /^\d+$/.test(header) ? Number(header) : undefined;
}
