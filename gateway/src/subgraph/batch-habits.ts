/** After this time a subgraph that answered no batches is asked one again: it may have been replaced meanwhile. */
const ASKED_AGAIN_AFTER_MS = 60_000;

/** With these a server says that it cannot read a list of questions. Others tell of the moment or of the questions. */
const MAY_MEAN_NO_BATCHES = new Set([200, 400, 405, 415, 422, 501]);

/** A list of questions was too large; it says nothing of smaller ones. */
const TOO_LARGE = 413;

/** What one batch tells of a subgraph. */
export type BatchVerdict = 'answered' | 'answers no batches' | 'too large' | 'failed';

/**
 * Tells a subgraph that does not answer batches from one that fails at the moment. A list is an answer with any status:
 * Apollo Server gives the whole list the status of one refused question.
 *
 * @param body what the subgraph sent, read as JSON; undefined when it is none
 */
export function verdictOf(status: number, body: unknown): BatchVerdict {
  if (Array.isArray(body)) return 'answered';
  if (status === TOO_LARGE) return 'too large';
  return MAY_MEAN_NO_BATCHES.has(status) && typeof body === 'object' && body !== null
    ? 'answers no batches'
    : 'failed';
}

/** Remembers for a while that a subgraph answers no batches. */
export class BatchHabits {
  private singlyUntil = 0;

  get takesBatches(): boolean {
    return Date.now() >= this.singlyUntil;
  }

  /** A batch was refused whose questions were answered one by one. */
  refusedBatch(): void {
    this.singlyUntil = Date.now() + ASKED_AGAIN_AFTER_MS;
  }
}
