import RequestQueue from 'kafkajs/src/network/requestQueue/index.js';

const CHECK_PENDING_MS = 10;

interface RequestQueueState {
  readonly pending: readonly unknown[];
  readonly throttledUntil: number;
  throttleCheckTimeoutId: NodeJS.Timeout | null;
  checkPendingRequests(): void;
}

/**
 * The one place that reaches behind the published interface of kafkajs. Its version 2.2.4 looks for waiting requests
 * with a timer that it sets anew whenever it fires, with a negative time when there is nothing to wait for: Node warns
 * of it (TimeoutNegativeWarning), and each connection wakes the process a thousand times a second for nothing.
 * No setting changes that; "a client with nothing to do does not wake the process" in `client-faults.kafka.ts` fails
 * without this. A timer is needed only
 * while a request waits.
 */
export function correctRequestQueue(): void {
  const queue = RequestQueue.prototype as RequestQueueState & { scheduleCheckPendingRequests: () => void };
  queue.scheduleCheckPendingRequests = function (this: RequestQueueState) {
    if (this.throttleCheckTimeoutId !== null || this.pending.length === 0) return;
    this.throttleCheckTimeoutId = setTimeout(
      () => {
        this.throttleCheckTimeoutId = null;
        this.checkPendingRequests();
      },
      Math.max(this.throttledUntil - Date.now(), CHECK_PENDING_MS),
    );
  };
}
