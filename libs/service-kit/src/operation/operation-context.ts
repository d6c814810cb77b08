import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** What belongs to one request or one heard message, wherever its code runs. */
export interface OperationContext {
  /** Joins everything that one request set in motion, across services. */
  readonly correlationId: string;
  /** Id of the message being handled, or null in a request. */
  readonly causationId: string | null;
  /** W3C trace context to pass on, or null when tracing is off for the operation (anonymous matters). */
  readonly traceparent: string | null;
  /** Time of the operation where it is not now: a heard message, or sample data of the past. */
  readonly at: Date | null;
  /** True where nothing may tell who was at work, or when within the hour: every time of the operation is the hour. */
  readonly anonymous: boolean;
}

const storage = new AsyncLocalStorage<OperationContext>();

/**
 * Runs work inside an operation; everything it awaits sees the same context.
 *
 * @param context missing parts start fresh: a new correlation id, no cause, no trace, the current time
 */
export function runOperation<Result>(context: Partial<OperationContext>, work: () => Result): Result {
  return storage.run(
    {
      correlationId: context.correlationId ?? randomUUID(),
      causationId: context.causationId ?? null,
      traceparent: context.traceparent ?? null,
      at: context.at ?? null,
      anonymous: context.anonymous ?? false,
    },
    work,
  );
}

/** Runs work as the part of the current operation that is anonymous: untraced, and with the hour as its time. */
export function anonymously<Result>(work: () => Result): Result {
  return runOperation({ ...currentOperation(), traceparent: null, anonymous: true }, work);
}

/** The operation that the calling code belongs to; a fresh one outside of any. */
export function currentOperation(): OperationContext {
  return (
    storage.getStore() ?? {
      correlationId: randomUUID(),
      causationId: null,
      traceparent: null,
      at: null,
      anonymous: false,
    }
  );
}

/**
 * The time of the current operation. Business code asks here and never the system clock, so that a message
 * heard late and a sample year of the past get the time at which things happened. In an anonymous operation it is the
 * hour, so that no code can keep more (DESIGN: anonymous).
 */
export function now(): Date {
  const operation = storage.getStore();
  const at = operation?.at ?? new Date();
  return operation?.anonymous ? roundedToTheHour(at) : at;
}

/**
 * The time rounded down to the hour, for what is told of an anonymous matter by an operation that is not anonymous
 * itself. Within an anonymous operation `now` is the hour already.
 */
export function roundedToTheHour(moment: Date): Date {
  const rounded = new Date(moment);
  rounded.setUTCMinutes(0, 0, 0);
  return rounded;
}
