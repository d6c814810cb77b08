/** What went wrong with one attempt to send. */
export interface SendFailure {
  /** True once the text was being handed over: from there on, a lost connection tells nothing. */
  readonly dataBegan: boolean;
  /** The server's answer, for example 550; null when it gave none. */
  readonly responseCode: number | null;
}

export type SendOutcome =
  | { readonly state: 'PENDING'; readonly retryInSeconds: number }
  | { readonly state: 'FAILED' }
  | { readonly state: 'UNCERTAIN' };

/** After so many attempts a delivery has failed. */
export const MOST_ATTEMPTS = 6;
const FIRST_PAUSE_SECONDS = 30;

/**
 * What becomes of a delivery after an attempt that did not succeed. An answer of the server is certain, whenever it comes:
 * 5yz is final, 4yz is tried again after growing pauses. Without an answer after the text was handed over it may have
 * arrived, so it is shown and not repeated.
 *
 * @param attempts including this one
 */
export function outcomeOf(failure: SendFailure, attempts: number): SendOutcome {
  const answered = failure.responseCode !== null;
  if (failure.dataBegan && !answered) return { state: 'UNCERTAIN' };
  if (answered && failure.responseCode >= 500) return { state: 'FAILED' };
  if (attempts >= MOST_ATTEMPTS) return { state: 'FAILED' };
  return { state: 'PENDING', retryInSeconds: FIRST_PAUSE_SECONDS * 4 ** (attempts - 1) };
}
