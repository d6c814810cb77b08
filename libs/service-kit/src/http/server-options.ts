import type { ProcessEnvironment } from '../environment/environment.js';

/** How often Node.js looks for requests that have not come in in time; half a minute, unless told otherwise. */
const LOOK_EVERY_MS = 1_000;

/** Limits of time for a request to come in, as options of an HTTP server of Node.js. */
export interface ReceivingLimits {
  readonly headersTimeout: number;
  readonly requestTimeout: number;
  readonly connectionsCheckingInterval: number;
}

/**
 * How long an HTTP server waits for a request: whoever sends a byte a minute would otherwise hold a connection for as
 * long as they like. Headers have `REQUEST_SECONDS`, the whole has `UPLOAD_SECONDS`.
 */
export function receivingLimits(
  environment: Pick<ProcessEnvironment, 'REQUEST_SECONDS' | 'UPLOAD_SECONDS'>,
): ReceivingLimits {
  return {
    headersTimeout: environment.REQUEST_SECONDS * 1000,
    requestTimeout: environment.UPLOAD_SECONDS * 1000,
    connectionsCheckingInterval: LOOK_EVERY_MS,
  };
}

/** Options of Fastify that every HTTP server of Vicinia has. */
export interface ServerOptions {
  readonly return503OnClosing: false;
  readonly requestTimeout: number;
  readonly http: ReceivingLimits;
}

/**
 * The options with which every process serves: a request that came in on an open connection is answered as long as the
 * process lives, and not sent away; one that does not come in in time is.
 */
export function serverOptions(
  environment: Pick<ProcessEnvironment, 'REQUEST_SECONDS' | 'UPLOAD_SECONDS'>,
): ServerOptions {
  const limits = receivingLimits(environment);
  // Fastify sets the time of the whole itself, and to none unless it is told.
  return { return503OnClosing: false, requestTimeout: limits.requestTimeout, http: limits };
}
