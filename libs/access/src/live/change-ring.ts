import { randomBytes } from 'node:crypto';
import type { RuledChange } from './live-change.js';

/** A change with the id after which a client goes on. */
export interface NumberedChange extends RuledChange {
  readonly eventId: string;
}

type Listener = (change: NumberedChange) => void;

/**
 * The latest changes, in the memory of this process, for clients whose connection broke. Another process, and this one once
 * it has started anew, numbers them otherwise: there a client begins anew.
 */
export class ChangeRing {
  /** Tells this process from others. */
  private readonly name = randomBytes(6).toString('hex');
  private readonly kept: NumberedChange[] = [];
  private readonly listeners = new Set<Listener>();
  private count = 0;

  /** @param most how many are kept */
  constructor(private readonly most: number) {}

  /** Id of the last change, or of the beginning. */
  get lastEventId(): string {
    return this.eventId(this.count);
  }

  add(change: RuledChange): void {
    this.count += 1;
    const numbered = { ...change, eventId: this.eventId(this.count) };
    this.kept.push(numbered);
    if (this.kept.length > this.most) this.kept.shift();
    for (const listener of this.listeners) listener(numbered);
  }

  /**
   * What came after a change.
   *
   * @returns null where that is not known any more
   */
  since(eventId: string): readonly NumberedChange[] | null {
    const [name, number] = eventId.split('-');
    const seen = Number(number);
    const isOurs = name === this.name && Number.isInteger(seen) && seen >= 0 && seen <= this.count;
    if (!isOurs || this.count - seen > this.kept.length) return null;
    return seen === this.count ? [] : this.kept.slice(seen - this.count);
  }

  /** @returns ends the listening */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private eventId(number: number): string {
    return `${this.name}-${String(number)}`;
  }
}
