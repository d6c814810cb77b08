/** SQLSTATE classes and codes after which the same work can succeed: the fault was not in the message. */
const TRANSIENT_STATES = /^(08...|53...|40001|40P01|57P0[1235]|25006|55P03)$/;

const TRANSIENT_NODE_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);

const TRANSIENT_NAMES = new Set(['QueryRunnerAlreadyReleasedError', 'ConnectionIsNotSetError']);

/** What `pg` says, without a code, when a connection is gone. */
const TRANSIENT_MESSAGES =
  /^(Connection terminated|Client has encountered a connection error|Client was closed|timeout exceeded when trying to connect|timeout expired|Query read timeout|Cannot use a pool after calling end)/;

/**
 * Tells an outage, a deadlock or a failed serialisation from a fault of the message or of its handler.
 * The first is waited out; only the second parks a message.
 */
export function isTransient(error: unknown): boolean {
  for (let current: unknown = error; current instanceof Error; current = innerErrorOf(current)) {
    if (isTransientItself(current)) return true;
  }
  return false;
}

function isTransientItself(error: Error): boolean {
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    TRANSIENT_STATES.test(code) ||
    TRANSIENT_NODE_CODES.has(code) ||
    TRANSIENT_NAMES.has(error.name) ||
    TRANSIENT_MESSAGES.test(error.message)
  );
}

function innerErrorOf(error: Error): unknown {
  if ('driverError' in error && error.driverError !== error) return error.driverError;
  if (error instanceof AggregateError) return error.errors[0];
  return error.cause;
}
