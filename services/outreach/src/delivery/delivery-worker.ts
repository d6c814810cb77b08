import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { describeFailure, LOG, type Logger } from '@vicinia/service-kit';
import { OUTREACH_ENVIRONMENT, type OutreachEnvironment } from '../environment.js';
import { ClaimLost, DeliveryQueue, type ClaimedDelivery } from './delivery-queue.js';
import { EmailChannel, EmailNotSent, type Email } from './email-channel.js';
import { Letters } from './letters.js';

/** Messages on their way at the same time, in each replica. */
const BATCH = 10;
/** An attempt has this many silences of the mail server's longest: connection, greeting, envelope, text. */
const SILENCES_IN_A_LEASE = 4;

/** Sends what waits, round by round. */
@Injectable()
export class DeliveryWorker implements BeforeApplicationShutdown {
  private stopping = false;
  private round: Promise<void> = Promise.resolve();

  constructor(
    private readonly queue: DeliveryQueue,
    private readonly letters: Letters,
    private readonly channel: EmailChannel,
    @Inject(OUTREACH_ENVIRONMENT) private readonly environment: OutreachEnvironment,
    @Inject(LOG) private readonly log: Logger,
  ) {}

  /** One round: sends everything that waits. */
  run(): Promise<void> {
    this.round = this.sendWaiting();
    return this.round;
  }

  /** What is on its way is settled before the database closes; otherwise it would have to count as uncertain. */
  async beforeApplicationShutdown(): Promise<void> {
    this.stopping = true;
    await this.round.catch(() => undefined);
  }

  private async sendWaiting(): Promise<void> {
    await this.queue.settleAbandoned();
    const lease = this.environment.SEND_TIMEOUT_MILLISECONDS * SILENCES_IN_A_LEASE;
    while (!this.stopping) {
      const claimed = await this.queue.claim(BATCH, lease);
      if (claimed.length === 0) return;
      const emails = await this.letters.write(claimed);
      await Promise.all(claimed.map((delivery) => this.attempt(delivery, emails.get(delivery.id))));
    }
  }

  private async attempt(delivery: ClaimedDelivery, email: Email | undefined): Promise<void> {
    if (!email) return;
    try {
      await this.channel.send(email, () => this.queue.textBegins(delivery));
      await this.queue.sent(delivery);
    } catch (error) {
      if (error instanceof ClaimLost) return;
      if (!(error instanceof EmailNotSent)) {
        // The delivery stays claimed and is settled as an abandoned one when its time is over.
        const failure = describeFailure(error);
        this.tell(delivery, (about) => {
          this.log.error({ ...about, failure }, 'an attempt failed unexpectedly');
        });
        return;
      }
      await this.queue.notSent(delivery, error.failure);
      const { dataBegan, responseCode } = error.failure;
      this.tell(delivery, (about) => {
        this.log.warn(
          { ...about, attempts: delivery.attempts, dataBegan, responseCode },
          'a message was not sent',
        );
      });
    }
  }

  /** Of a message that asks to confirm there is no line: it would tell when somebody without a name was at work. */
  private tell({ id, bulletinId }: ClaimedDelivery, write: (about: { deliveryId: string }) => void): void {
    if (bulletinId !== null) write({ deliveryId: id });
  }
}
