import { BackOff } from '../loop/back-off.js';
import type { ConsumeOptions, DeliveredMessage } from '../transport/message-transport.js';
import type { KafkaPlace } from './settling-assignment.js';

/**
 * A partition that this member holds: where it stands, what was read ahead, and the one batch in hand.
 * The place to read from and the place to hand over from are kept apart, so that a batch can be read while another
 * is in hand.
 */
export class KafkaPartition {
  readonly topic: string;
  readonly partition: number;
  /** When it last handed a batch over, by the monotonic clock. */
  servedAt = 0;
  private readonly revocation = new AbortController();
  private readonly backOff = new BackOff();
  private position: bigint | null = null;
  private readAt: bigint | null = null;
  private ahead: DeliveredMessage[] = [];
  private turn = 0;
  private locating = false;
  private pausedUntil = 0;
  private inHand: Promise<void> | null = null;

  constructor(
    place: KafkaPlace,
    private readonly options: ConsumeOptions,
    private readonly limits: { readonly batchSize: number; readonly readAhead: number },
  ) {
    this.topic = place.topic;
    this.partition = place.partition;
  }

  get isBusy(): boolean {
    return this.inHand !== null;
  }

  get isRevoked(): boolean {
    return this.revocation.signal.aborted;
  }

  /** Resolves when no batch is in hand any more. */
  get settled(): Promise<void> {
    return this.inHand ?? Promise.resolve();
  }

  /** The next offset that was not handed over, or null while that is unknown. */
  get next(): bigint | null {
    return this.position;
  }

  /** Milliseconds until a pause after a failure ends, or null without one. */
  pauseLeft(time: number): number | null {
    return this.pausedUntil > time ? this.pausedUntil - time : null;
  }

  /** Asks for the position before anything else is handed over; the batch in hand no longer moves it. */
  seek(): void {
    this.turn += 1;
    this.position = null;
    this.readAt = null;
    this.ahead = [];
  }

  revoke(): void {
    this.revocation.abort();
    this.ahead = [];
  }

  /** Whether its position has to be asked for now. Never while a batch is in hand. */
  isLost(time: number): boolean {
    return this.position === null && !this.locating && this.isFree(time);
  }

  /** Asks the service for the position; a service whose database does not answer is asked again after a pause. */
  async locate(): Promise<void> {
    const { turn } = this;
    this.locating = true;
    try {
      const position = await this.options.positionOf(this.topic, this.partition);
      if (turn !== this.turn) return;
      this.position = position;
      this.readAt = position;
    } catch {
      this.pause();
    } finally {
      this.locating = false;
    }
  }

  /** Where to read on, or null while nothing more is wanted. */
  wanted(): bigint | null {
    return this.isRevoked || this.ahead.length >= this.limits.readAhead ? null : this.readAt;
  }

  /** @param readAt the offset from which they were read; what was read for an older position is dropped */
  accept(messages: readonly DeliveredMessage[], readAt: bigint): void {
    const last = messages.at(-1);
    if (readAt !== this.readAt || this.isRevoked || last === undefined) return;
    this.ahead.push(...messages);
    this.readAt = last.offset + 1n;
  }

  /**
   * The bus does not hold what was asked for.
   *
   * @param start the oldest offset that it holds
   */
  misplaced(readAt: bigint, start: bigint): void {
    if (readAt !== this.readAt) return;
    if (readAt < start) {
      this.readAt = start;
      return;
    }
    // It ends before our position. It grows, or somebody decides to read it again: wait for either.
    this.seek();
    this.pause();
  }

  isReady(time: number): boolean {
    return this.ahead.length > 0 && this.isFree(time);
  }

  /** Hands the next batch to the consumer; `onSettled` follows when it was taken or refused. */
  deliver(onSettled: () => void): void {
    const messages = this.ahead.slice(0, this.limits.batchSize);
    this.servedAt = performance.now();
    this.inHand = this.handOver(messages).finally(() => {
      this.inHand = null;
      onSettled();
    });
  }

  private async handOver(messages: readonly DeliveredMessage[]): Promise<void> {
    const { turn, topic, partition } = this;
    const last = messages.at(-1);
    if (last === undefined) return;
    try {
      await this.options.onBatch({ topic, partition, messages }, this.revocation.signal);
      this.backOff.reset();
      if (turn !== this.turn) return;
      this.position = last.offset + 1n;
      this.ahead = this.ahead.slice(messages.length);
    } catch {
      this.pause();
    }
  }

  private isFree(time: number): boolean {
    return !this.isBusy && !this.isRevoked && time >= this.pausedUntil;
  }

  private pause(): void {
    this.pausedUntil = performance.now() + this.backOff.next();
  }
}
