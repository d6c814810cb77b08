import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../log/log.js';
import { currentOperation } from '../operation/operation-context.js';
import { errorCodes, type ErrorCode } from './error-code.js';
import { Refusal } from './refusal.js';

/** Codes of Apollo Server that say the same as one of ours. */
const CODES_OF_APOLLO: Readonly<Record<string, ErrorCode>> = {
  BAD_USER_INPUT: 'INVALID_INPUT',
  BAD_REQUEST: 'INVALID_INPUT',
  GRAPHQL_PARSE_FAILED: 'INVALID_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'INVALID_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'INVALID_INPUT',
};

function isErrorCode(code: unknown): code is ErrorCode {
  return typeof code === 'string' && code in errorCodes;
}

/**
 * Makes the last stop of every error on its way to a client: refusals and faults of the query go through with their
 * code; whatever else happened is logged here, unless the operation is anonymous, and leaves as INTERNAL_ERROR with the
 * correlation id.
 */
export function errorFormatter(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = error instanceof GraphQLError && error.originalError ? error.originalError : error;
    if (original instanceof Refusal) return withExtensions(formatted, { ...original.extensions });
    const code = formatted.extensions?.['code'];
    if (typeof code === 'string' && code in CODES_OF_APOLLO) {
      return withExtensions(formatted, { code: CODES_OF_APOLLO[code] });
    }
    if (isErrorCode(code) && code !== 'INTERNAL_ERROR')
      return withExtensions(formatted, formatted.extensions ?? {});
    if (isMalformedId(original)) {
      return withExtensions({ ...formatted, message: 'An id is malformed.' }, { code: 'INVALID_INPUT' });
    }
    if (isUnstorable(original)) {
      return withExtensions(
        { ...formatted, message: 'A value cannot be stored.' },
        { code: 'INVALID_INPUT' },
      );
    }
    // Of an anonymous operation there is no line: it would tell the moment, and the correlation id whose answer it was.
    if (!currentOperation().anonymous)
      log.error(
        { failure: describeFailure(original), path: formatted.path?.join('.') },
        'a request failed unexpectedly',
      );
    return withExtensions(
      { ...formatted, message: 'Something failed that should not have.' },
      { code: 'INTERNAL_ERROR' },
    );
  };
}

function withExtensions(
  formatted: GraphQLFormattedError,
  extensions: Record<string, unknown>,
): GraphQLFormattedError {
  const { stacktrace: _stacktrace, exception: _exception, ...kept } = extensions;
  return {
    message: formatted.message,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { ...kept, correlationId: currentOperation().correlationId },
  };
}

/** PostgreSQL could not read a value as the type of its column (22P02): in our statements that is an id of a client. */
function isMalformedId(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '22P02';
}

/** Too long, out of range, no date, no text: what PostgreSQL says of a value; other codes of class 22 are our faults. */
const UNSTORABLE = new Set<unknown>(['22001', '22003', '22007', '22008', '22021', '22P05']);

/** The second net: PostgreSQL refused a value itself, after every check of ours had let it through. */
function isUnstorable(error: unknown): boolean {
  return error instanceof Error && 'code' in error && UNSTORABLE.has(error.code);
}

/** What may be logged of a failure: never the values of a statement, which may be personal. */
export function describeFailure(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const driver = 'driverError' in error && error.driverError instanceof Error ? error.driverError : error;
  return {
    kind: error.name,
    message: driver.message,
    ...('code' in driver ? { code: driver.code } : {}),
    ...('query' in error ? { statement: String(error.query).slice(0, 300) } : {}),
    stack: error.stack?.split('\n').slice(1, 12),
  };
}
