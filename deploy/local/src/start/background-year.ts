import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleCountry } from '@vicinia/sample-country';
import type { RunningMailbox } from '../mailbox/index.js';
import type { Platform } from '../platform/platform.js';
import { loadYear, type SampleYear } from '../sample/load-year.js';
import type { SampleState } from './sample-state.js';

/** A line for each so many percent. */
const SHOWN_PERCENT = 10;

export interface BackgroundYearParts {
  readonly platform: Platform;
  readonly mailbox: RunningMailbox;
  readonly country: SampleCountry;
  readonly year: SampleYear;
  readonly state: SampleState;
  readonly dataFolder: string;
  readonly say: (line: string) => void;
}

/** Loads the sample year while the country is in use, and says how far it is. */
export class BackgroundYear {
  private readonly interruption = new AbortController();
  private readonly finished: Promise<void>;
  private shown = -1;
  private refused = 0;
  private percent = 0;

  constructor(private readonly parts: BackgroundYearParts) {
    this.finished = this.load().catch((error: unknown) => {
      if (!this.interruption.signal.aborted) parts.say(`! the sample year stopped: ${String(error)}`);
    });
  }

  /** Ends the load after the steps in hand; the next start goes on with it. */
  async stop(): Promise<void> {
    this.interruption.abort();
    await this.finished;
  }

  private async load(): Promise<void> {
    const { state, say } = this.parts;
    const begun = performance.now();
    const isComplete = await loadYear({
      ...this.parts,
      journalFile: state.journalFile,
      signal: this.interruption.signal,
      onProgress: (done, all) => {
        this.show(done, all);
      },
      onRefusal: (step, error) => {
        this.refused += 1;
        const log = join(this.parts.dataFolder, 'logs/sample-year.log');
        appendFileSync(log, `${JSON.stringify(step)}\n${String(error)}\n\n`);
      },
    });
    if (!isComplete) {
      say(`The sample year stands at ${this.percent} %; the next start goes on with it.`);
      return;
    }
    state.yearIsLoaded();
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    say(`✔ the sample year is loaded, after ${seconds} s${this.leftOut()}`);
  }

  private leftOut(): string {
    return this.refused === 0
      ? ''
      : `; ${this.refused} of its matters were left as they stand, see logs/sample-year.log`;
  }

  private show(done: number, all: number): void {
    this.percent = Math.floor((100 * done) / all);
    const step = Math.floor(this.percent / SHOWN_PERCENT);
    if (step <= this.shown || this.percent >= 100) return;
    this.shown = step;
    this.parts.say(`the sample year: ${this.percent} %`);
  }
}
