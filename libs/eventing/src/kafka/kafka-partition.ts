import { setTimeout as pause } from 'node:timers/promises';
import type { LimitFunction } from 'p-limit';
import { BackOff } from '../loop/back-off.js';
import type { ConsumeOptions, DeliveredMessage } from '../transport/message-transport.js';
import type { KafkaPlace } from './group-assignment.js';

/** What a partition asks of the client that reads it. */
export interface PartitionReader {
  pause(place: KafkaPlace): void;
  /** Reads on, from the given offset. */
  readFrom(place: KafkaPlace, offset: bigint): void;
}

export interface PartitionParts {
  readonly options: ConsumeOptions;
  readonly reader: PartitionReader;
  /** Batches of the group that may be in hand at once. */
  readonly slots: LimitFunction;
  /** Most messages of one batch. */
  readonly batchSize: number;
  /** How long the reader waits for what it has brought. */
  readonly patienceMilliseconds: number;
}

/** A partition that this member holds. What happens to it happens one after another: batches, and asking for its position. */
export class KafkaPartition {
  readonly topic: string;
  readonly partition: number;
  private readonly revocation = new AbortController();
  private readonly backOff = new BackOff();
  private position: bigint | null = null;
  /** What was taken in an earlier turn is worth nothing any more. */
  private turn = 0;
  private busy = false;

  /** @param last what has to end before anything happens to this partition */
  constructor(
    place: KafkaPlace,
    private readonly parts: PartitionParts,
    private last: Promise<unknown>,
  ) {
    this.topic = place.topic;
    this.partition = place.partition;
  }

  /** Whether a batch is in hand. */
  get isBusy(): boolean {
    return this.busy;
  }

  /** Resolves when nothing is in hand any more. */
  get settled(): Promise<unknown> {
    return this.last;
  }

  /** The next offset that was not handed over, or null while that is unknown. */
  get next(): bigint | null {
    return this.position;
  }

  /** Begins no batch any more. What is in hand ends, and does not move the position. */
  hold(): void {
    this.turn += 1;
    this.position = null;
    this.parts.reader.pause(this);
  }

  /** Asks the service for the position, once nothing is in hand, and reads on there. */
  locate(): void {
    this.hold();
    const { turn } = this;
    void this.afterwards(() => this.askForPosition(turn));
  }

  /** Belongs to somebody else from now on. */
  revoke(): void {
    this.hold();
    this.revocation.abort();
  }

  /**
   * Takes consecutive messages that the client has read. Waits for the consumer for a moment only: what takes longer
   * must hold up neither heartbeats nor other partitions, so reading pauses then and goes on afterwards.
   *
   * @returns whether all were handed over, so that the client reads on behind them
   */
  async take(messages: readonly DeliveredMessage[]): Promise<boolean> {
    const { turn, position } = this;
    if (position === null) return false;
    const due = messages.filter(({ offset }) => offset >= position);
    const work = this.afterwards(() => this.handOver(due, turn));
    const patience = new AbortController();
    const late = pause(this.parts.patienceMilliseconds, null, { signal: patience.signal }).catch(() => null);
    const done = await Promise.race([work, late]);
    patience.abort();
    if (done === null && turn === this.turn) {
      this.parts.reader.pause(this);
      void work.then((isDone) => {
        if (isDone && this.position !== null) this.parts.reader.readFrom(this, this.position);
      });
    }
    return done === true && turn === this.turn;
  }

  private afterwards<Result>(step: () => Promise<Result>): Promise<Result> {
    const result = this.last.then(step);
    this.last = result;
    return result;
  }

  private async askForPosition(turn: number): Promise<void> {
    while (turn === this.turn) {
      try {
        const position = await this.parts.options.positionOf(this.topic, this.partition);
        if (turn !== this.turn) return;
        this.position = position;
        this.parts.reader.readFrom(this, position);
        return;
      } catch {
        // The service's database does not answer, and says so itself.
        await this.rest();
      }
    }
  }

  private async handOver(messages: readonly DeliveredMessage[], turn: number): Promise<boolean> {
    for (let at = 0; at < messages.length; at += this.parts.batchSize) {
      const batch = messages.slice(at, at + this.parts.batchSize);
      const isTaken = await this.parts.slots(() => this.handOverOne(batch, turn));
      if (isTaken && turn === this.turn) continue;
      if (!isTaken) await this.repeatLater(turn);
      return false;
    }
    return true;
  }

  private async handOverOne(messages: readonly DeliveredMessage[], turn: number): Promise<boolean> {
    const { topic, partition } = this;
    const last = messages.at(-1);
    if (turn !== this.turn || last === undefined) return true;
    this.busy = true;
    try {
      await this.parts.options.onBatch({ topic, partition, messages }, this.revocation.signal);
      this.backOff.reset();
      if (turn === this.turn) this.position = last.offset + 1n;
      return true;
    } catch {
      return false;
    } finally {
      this.busy = false;
    }
  }

  private async repeatLater(turn: number): Promise<void> {
    if (turn !== this.turn) return;
    this.hold();
    const held = this.turn;
    await this.rest();
    if (held === this.turn) this.locate();
  }

  private async rest(): Promise<void> {
    const { signal } = this.revocation;
    await pause(this.backOff.next(), undefined, { signal }).catch(() => undefined);
  }
}
