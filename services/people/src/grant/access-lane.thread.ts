import { Worker } from 'node:worker_threads';
import {
  Inject,
  Injectable,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { EventingRuntime } from '@vicinia/eventing';
import { HealthRegistry, LOG, type Logger } from '@vicinia/service-kit';

/** Tells the thread to finish. */
export const STOP = 'stop';

/** The thread says that its first beat is on its way. */
export const BEATING = 'beating';

/** The thread has published so many more messages of a topic. */
export interface PublishedCount {
  readonly topic: string;
  readonly count: number;
}

/** Runs the access lane in a thread of its own, whose end is an end of the process's liveness. */
@Injectable()
export class AccessLaneThread implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private worker: Worker | null = null;
  private ended: Promise<void> = Promise.resolve();
  private beating = false;
  private failure: string | null = null;

  constructor(
    private readonly eventing: EventingRuntime,
    @Inject(HealthRegistry) private readonly health: HealthRegistry,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  onApplicationBootstrap(): void {
    const worker = new Worker(new URL('access-lane.worker.js', import.meta.url));
    this.worker = worker;
    worker.on('message', (message: PublishedCount | typeof BEATING) => {
      if (message === BEATING) this.beating = true;
      else this.eventing.metrics.published.inc({ topic: message.topic }, message.count);
    });
    worker.on('error', (error) => {
      this.log.error({ err: error }, 'the thread of the access lane failed');
    });
    this.ended = new Promise((resolve) => {
      worker.once('exit', () => {
        if (this.worker !== null) this.failure = 'the thread of the access lane has ended';
        resolve();
      });
    });
    this.health.addLiveness('access lane', () => this.failure);
    // Whoever takes this process for ready stops another one, and with it that one's beats.
    this.health.addReadiness('access lane', () => (this.beating ? null : 'grants are not published yet'));
  }

  /** Finishes the batch in hand. */
  async beforeApplicationShutdown(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    worker?.postMessage(STOP);
    await this.ended;
  }
}
