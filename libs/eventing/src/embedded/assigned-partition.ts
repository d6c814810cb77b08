import { BackOff } from '../loop/back-off.js';
import type { ConsumeOptions, DeliveredMessage } from '../transport/message-transport.js';
import type { BusPlace, LogRow } from './bus-session.js';

/** A partition that this consumption holds, and where it reads on. One batch at a time is in hand. */
export class AssignedPartition {
  readonly topic: string;
  readonly partition: number;
  private readonly revocation = new AbortController();
  private readonly backOff = new BackOff();
  private position: bigint | null = null;
  private turn = 0;
  private hasMore = true;
  private pausedUntil = 0;
  private inHand: Promise<void> | null = null;

  constructor(
    place: BusPlace,
    private readonly options: ConsumeOptions,
    private readonly batchSize: number,
  ) {
    this.topic = place.topic;
    this.partition = place.partition;
  }

  get isRevoked(): boolean {
    return this.revocation.signal.aborted;
  }

  /** Resolves when no batch is in hand any more. */
  get settled(): Promise<void> {
    return this.inHand ?? Promise.resolve();
  }

  get isIdle(): boolean {
    return this.inHand === null;
  }

  isDue(time: number): boolean {
    return this.isIdle && this.hasMore && !this.isRevoked && time >= this.pausedUntil;
  }

  /** Milliseconds until a pause after a failure ends, or null without one. */
  pauseLeft(time: number): number | null {
    return this.isIdle && this.pausedUntil > time ? this.pausedUntil - time : null;
  }

  markAppended(): void {
    this.hasMore = true;
  }

  /** Asks for the position before the next read; the batch in hand no longer moves it. */
  seek(): void {
    this.position = null;
    this.turn += 1;
    this.hasMore = true;
  }

  revoke(): void {
    this.revocation.abort();
  }

  /** @returns where to read on, or null when the service's database did not answer: then it pauses */
  async readFrom(): Promise<bigint | null> {
    this.hasMore = false;
    const turn = this.turn;
    try {
      const position = this.position ?? (await this.options.positionOf(this.topic, this.partition));
      if (turn !== this.turn) return null;
      this.position = position;
      return position;
    } catch {
      this.pause();
      return null;
    }
  }

  /** Hands rows that were read from `readFrom` to the consumer; `onSettled` follows when it has taken or refused them. */
  deliver(rows: readonly LogRow[], readAt: bigint, onSettled: () => void): void {
    if (this.position !== readAt || this.isRevoked) return;
    this.inHand = this.handOver(rows).finally(() => {
      this.inHand = null;
      onSettled();
    });
  }

  private async handOver(rows: readonly LogRow[]): Promise<void> {
    const messages = rows.map(deliveredOf);
    const last = messages.at(-1);
    if (last === undefined) return;
    const turn = this.turn;
    try {
      const batch = { topic: this.topic, partition: this.partition, messages };
      await this.options.onBatch(batch, this.revocation.signal);
      this.backOff.reset();
      if (turn === this.turn) this.position = last.offset + 1n;
      if (rows.length === this.batchSize) this.hasMore = true;
    } catch {
      this.pause();
    }
  }

  private pause(): void {
    this.hasMore = true;
    this.pausedUntil = performance.now() + this.backOff.next();
  }
}

function deliveredOf(row: LogRow): DeliveredMessage {
  return { message: row.message, topic: row.topic, partition: row.partition, offset: BigInt(row.offset) };
}
