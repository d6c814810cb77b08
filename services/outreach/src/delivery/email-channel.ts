import type { SendFailure } from './send-outcome.js';

/** One e-mail to one recipient, ready to be sent. */
export interface Email {
  /** With angle brackets; the same at every attempt, so that a repetition can be recognised. */
  readonly messageId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** BCP 47 tag of the text. */
  readonly language: string;
  /** What the message says of when it was written. */
  readonly writtenAt: Date;
  /** Where one click ends the subscription (RFC 8058). */
  readonly unsubscribeUrl: string;
}

/** An attempt did not succeed; the failure says what is certain about it and never names the recipient. */
export class EmailNotSent extends Error {
  constructor(readonly failure: SendFailure) {
    super(
      `the mail server ${failure.responseCode === null ? 'gave no answer' : `answered ${String(failure.responseCode)}`}`,
    );
    this.name = 'EmailNotSent';
  }
}

/** The way on which e-mails leave. */
export abstract class EmailChannel {
  /**
   * @param beforeText called once the server waits for the text and before any of it is handed over; when it throws,
   *   nothing is sent
   * @throws EmailNotSent, or what `beforeText` throws
   */
  abstract send(email: Email, beforeText: () => Promise<void>): Promise<void>;
}
