const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 5_000;

/** Pauses that double from one failure to the next, with a random part so that replicas do not knock together. */
export class BackOff {
  private failures = 0;

  /** @returns milliseconds to pause before the next attempt */
  next(): number {
    const pause = Math.min(FIRST_PAUSE_MS * 2 ** this.failures, LONGEST_PAUSE_MS);
    this.failures += 1;
    return pause / 2 + (Math.random() * pause) / 2;
  }

  reset(): void {
    this.failures = 0;
  }
}
