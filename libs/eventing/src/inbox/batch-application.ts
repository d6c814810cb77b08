import type { Logger } from '@vicinia/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { isTransient } from '../database/transient-error.js';
import type { EventingMetrics } from '../metrics/eventing-metrics.js';
import { mayBeCounted } from '../metrics/may-be-counted.js';
import { parkBehind, parkedKeys, parkFailed } from '../parking/parking-lot.js';
import type { DeliveredMessage } from '../transport/message-transport.js';
import type { ConsumerRegistry } from './consumer-registry.js';
import { advance, PositionMoved, type Place } from './inbox-positions.js';
import type { MessageHandling } from './message-handling.js';

export interface InboxParts {
  readonly dataSource: DataSource;
  readonly registry: ConsumerRegistry;
  readonly handling: MessageHandling;
  readonly metrics: EventingMetrics;
  readonly log: Logger;
}

interface Failure {
  /** Place in the slice of the message at fault, or null when only the whole is known to have failed. */
  readonly index: number | null;
  readonly error: unknown;
}

const MESSAGE_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Applies consecutive messages of one partition: all in one transaction when nothing fails, otherwise those before
 * the message at fault, then that one alone, which parks it, then the rest.
 */
export class BatchApplication {
  constructor(
    private readonly parts: InboxParts,
    private readonly place: Place,
  ) {}

  /**
   * @param position where the inbox stands; every committed step moves it
   * @param moved told each new position
   * @throws PositionMoved when another replica or a rebuild has moved it; what transient errors PostgreSQL gives
   */
  async apply(
    messages: readonly DeliveredMessage[],
    position: bigint,
    moved: (to: bigint) => void,
  ): Promise<void> {
    let rest = messages;
    let from = position;
    let size = rest.length;
    while (rest.length > 0) {
      const slice = rest.slice(0, size);
      const failure = await this.attempt(slice, from);
      if (failure !== null && slice.length > 1) {
        size = failure.index === null ? Math.floor(slice.length / 2) : Math.max(failure.index, 1);
        continue;
      }
      if (failure !== null) await this.park(slice, from, failure.error);
      from = offsetAfter(slice);
      moved(from);
      rest = rest.slice(slice.length);
      size = rest.length;
    }
  }

  private async attempt(slice: readonly DeliveredMessage[], from: bigint): Promise<Failure | null> {
    let index: number | null = null;
    let admission = Admission.ofNothing();
    try {
      await this.parts.dataSource.transaction(async (manager) => {
        await advance(manager, this.place, from, offsetAfter(slice));
        admission = await this.admit(manager, slice);
        for (const [at, delivered] of slice.entries()) {
          index = at;
          if (admission.isDue(delivered)) await this.parts.handling.handle(delivered.message, manager);
        }
        index = null;
        await parkBehind(manager, this.place, admission.behind);
        // A handler that swallowed a database error leaves an aborted transaction whose commit would silently roll
        // back; any statement makes it show.
        if (admission.anyDue) await manager.query('SELECT 1');
      });
    } catch (error) {
      if (error instanceof PositionMoved || isTransient(error)) throw error;
      return { index, error };
    }
    this.count(slice, admission);
    return null;
  }

  private async admit(manager: EntityManager, slice: readonly DeliveredMessage[]): Promise<Admission> {
    const heard = slice.filter(
      ({ message }) => this.parts.registry.hears(message.type) && MESSAGE_ID.test(message.id),
    );
    if (heard.length === 0) return Admission.ofNothing();
    const fresh = await manager.query<{ message_id: string }[]>(
      `INSERT INTO inbox_message (consumer_group, topic, message_id) SELECT $1, $2, unnest($3::uuid[])
       ON CONFLICT DO NOTHING RETURNING message_id`,
      [this.place.group, this.place.topic, heard.map(({ message }) => message.id)],
    );
    const parked = await parkedKeys(manager, this.place, [
      ...new Set(heard.map(({ message }) => message.subject)),
    ]);
    return new Admission(heard, new Set(fresh.map((row) => row.message_id)), parked);
  }

  private async park(slice: readonly DeliveredMessage[], from: bigint, error: unknown): Promise<void> {
    const [delivered] = slice;
    if (delivered === undefined) return;
    const reason = error instanceof Error ? error.message : String(error);
    await this.parts.dataSource.transaction(async (manager) => {
      await advance(manager, this.place, from, offsetAfter(slice));
      await this.admit(manager, slice);
      await parkFailed(manager, this.place, delivered, reason);
    });
    const { id, type, subject } = delivered.message;
    this.parts.log.error(
      { messageId: id, type, key: subject, err: error },
      'a message failed and was parked',
    );
    this.parts.metrics.parkedTotal.inc({ group: this.place.group, type });
  }

  private count(slice: readonly DeliveredMessage[], admission: Admission): void {
    const { metrics, registry } = this.parts;
    const { group } = this.place;
    const countable = slice.filter(({ message }) => mayBeCounted(message));
    for (const [type, sameType] of Map.groupBy(countable, ({ message }) => message.type)) {
      const due = sameType.filter((delivered) => admission.isDue(delivered)).length;
      const behind = sameType.filter((delivered) => admission.isBehind(delivered)).length;
      const skipped = sameType.length - due - behind;
      if (due > 0) metrics.handled.inc({ group, type }, due);
      if (behind > 0) metrics.parkedTotal.inc({ group, type }, behind);
      if (skipped > 0)
        metrics.skipped.inc({ group, type, why: registry.hears(type) ? 'repeated' : 'not heard' }, skipped);
    }
  }
}

/** Which messages of a slice take effect, which wait behind a parked one, and which have nothing to do here. */
class Admission {
  private readonly due: ReadonlySet<DeliveredMessage>;
  private readonly waiting: ReadonlySet<DeliveredMessage>;

  constructor(heard: readonly DeliveredMessage[], fresh: ReadonlySet<string>, parked: ReadonlySet<string>) {
    const news = distinctById(heard).filter(({ message }) => fresh.has(message.id.toLowerCase()));
    this.waiting = new Set(news.filter(({ message }) => parked.has(message.subject)));
    this.due = new Set(news.filter(({ message }) => !parked.has(message.subject)));
  }

  static ofNothing(): Admission {
    return new Admission([], new Set(), new Set());
  }

  get anyDue(): boolean {
    return this.due.size > 0;
  }

  get behind(): readonly DeliveredMessage[] {
    return [...this.waiting];
  }

  isDue(delivered: DeliveredMessage): boolean {
    return this.due.has(delivered);
  }

  isBehind(delivered: DeliveredMessage): boolean {
    return this.waiting.has(delivered);
  }
}

function distinctById(messages: readonly DeliveredMessage[]): DeliveredMessage[] {
  const seen = new Set<string>();
  return messages.filter(({ message }) => {
    const isFirst = !seen.has(message.id);
    seen.add(message.id);
    return isFirst;
  });
}

function offsetAfter(slice: readonly DeliveredMessage[]): bigint {
  const last = slice.at(-1);
  if (last === undefined) throw new Error('a slice has at least one message');
  return last.offset + 1n;
}
