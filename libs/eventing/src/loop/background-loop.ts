import type { Logger } from '@vicinia/service-kit';
import { BackOff } from './back-off.js';
import { Wake } from './wake.js';

export interface LoopWork {
  /** Shown in logs and in liveness. */
  readonly name: string;
  /** One round; answers how many milliseconds to pause before the next unless woken. */
  readonly turn: () => Promise<number>;
  /** Lets go of what a failed round may have left behind, for example a broken connection. */
  readonly afterFailure?: () => Promise<void> | void;
}

/**
 * Runs rounds of work until stopped. A round that fails is logged and repeated after a growing pause: an outage of
 * PostgreSQL or of the bus never ends a loop. Should it end all the same, `failure` says so and liveness fails.
 */
export class BackgroundLoop {
  private readonly wake = new Wake();
  private readonly backOff = new BackOff();
  private running: Promise<void> | null = null;
  private stopping = false;
  private crash: string | null = null;

  constructor(
    private readonly work: LoopWork,
    private readonly log: Logger,
  ) {}

  get isStopping(): boolean {
    return this.stopping;
  }

  start(): void {
    this.running ??= this.run().catch((error: unknown) => {
      this.crash = `${this.work.name} ended: ${error instanceof Error ? error.message : String(error)}`;
      this.log.fatal({ loop: this.work.name, err: error }, 'a background loop ended unexpectedly');
    });
  }

  /** Ends the pause, if there is one. */
  wakeUp(): void {
    this.wake.signal();
  }

  /** Finishes the round in hand and stops. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake.signal();
    await this.running;
  }

  failure(): string | null {
    return this.crash;
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      const pause = await this.round();
      if (pause > 0 && !this.isStopping) await this.wake.wait(pause);
    }
  }

  private async round(): Promise<number> {
    try {
      const pause = await this.work.turn();
      this.backOff.reset();
      return pause;
    } catch (error) {
      this.log.warn({ loop: this.work.name, err: error }, 'a round failed and will be repeated');
      await this.work.afterFailure?.();
      return this.backOff.next();
    }
  }
}
