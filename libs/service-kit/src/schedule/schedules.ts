import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { LOG } from '../log/log.token.js';
import type { Logger } from '../log/log.js';
import { runOperation } from '../operation/operation-context.js';

/**
 * Work that comes round: reply clocks, deadlines, folding of roll-ups. A round that fails is logged and the next one
 * comes as planned. Replicas run the same schedule, so the work itself must claim its rows (FOR UPDATE SKIP LOCKED).
 */
@Injectable()
export class Schedules implements OnApplicationShutdown {
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly running = new Set<Promise<void>>();
  private stopped = false;

  constructor(@Inject(LOG) private readonly log: Logger) {}

  /**
   * @param name shown in the log when a round fails
   * @param milliseconds pause between the end of a round and the start of the next
   */
  every(name: string, milliseconds: number, work: () => Promise<void>): void {
    const plan = (): void => {
      if (this.stopped) return;
      const timer = setTimeout(() => {
        this.timers.delete(timer);
        const round = this.run(name, work).finally(() => {
          this.running.delete(round);
          plan();
        });
        this.running.add(round);
      }, milliseconds);
      this.timers.add(timer);
    };
    plan();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearTimeout(timer);
    await Promise.all(this.running);
  }

  private async run(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await runOperation({}, work);
    } catch (error) {
      this.log.error({ schedule: name, err: error }, 'a scheduled round failed');
    }
  }
}
