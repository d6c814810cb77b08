import { randomUUID } from 'node:crypto';
import type { DataOf, EventDefinition, EventMessage } from '@vicinia/events';
import { EmbeddedTransport } from '@vicinia/eventing';
import type pg from 'pg';
import { until } from '../until.js';

export interface DeliveredByTest<Definition extends EventDefinition> {
  readonly subject: string;
  readonly data: DataOf<Definition>;
  readonly territoryId?: string | null;
  readonly id?: string;
  readonly aggregateVersion?: number;
  readonly time?: Date;
  readonly structureVersion?: number;
}

/** Speaks on the bus as another service would, and looks at what the service under test says. */
export class MessageProbe {
  private readonly versions = new Map<string, number>();

  constructor(
    private readonly transport: EmbeddedTransport,
    /** The service's own database, as superuser. */
    private readonly database: pg.Pool,
    private readonly bus: pg.Pool,
  ) {}

  /** Publishes a message and waits until the service has handled or parked it. */
  async deliver<Definition extends EventDefinition>(
    definition: Definition,
    message: DeliveredByTest<Definition>,
  ): Promise<EventMessage> {
    const [published] = await this.deliverAll([{ definition, message }]);
    if (!published) throw new Error('nothing was published');
    return published;
  }

  /** As `deliver`, for many at once. */
  async deliverAll(
    deliveries: readonly { definition: EventDefinition; message: DeliveredByTest<EventDefinition> }[],
  ): Promise<EventMessage[]> {
    const messages = deliveries.map(({ definition, message }) => this.messageOf(definition, message));
    await this.transport.publish(messages);
    await this.handled(messages.map(({ id }) => id));
    return messages;
  }

  /**
   * Delivers the very same message once more, as a broker does after a producer's retry: same id, new place in the log.
   * Waits until the service has read past it.
   */
  async redeliver(message: EventMessage): Promise<void> {
    await this.bus.query(
      `UPDATE bus_log SET message_id = gen_random_uuid() WHERE topic = $1 AND message_id = $2`,
      [message.topic, message.id],
    );
    await this.transport.publish([message]);
    await this.readToEnd(message.topic);
  }

  /** Messages of a kind that the service has written so far, in order; published or still waiting. */
  async written<Definition extends EventDefinition>(
    definition: Definition,
    subject?: string,
  ): Promise<(DataOf<Definition> & { subject: string })[]> {
    const { rows } = await this.database.query<{ subject: string; payload: DataOf<Definition> }>(
      `SELECT aggregateid AS subject, payload FROM outbox
       WHERE type = $1 ${subject === undefined ? '' : 'AND aggregateid = $2'} ORDER BY sequence`,
      subject === undefined ? [definition.type] : [definition.type, subject],
    );
    return rows.map(
      ({ payload, subject: id }) =>
        ({ ...(payload as object), subject: id }) as DataOf<Definition> & { subject: string },
    );
  }

  /** Messages that the service could not handle. */
  async parked(): Promise<unknown[]> {
    return (await this.database.query('SELECT message_id, type, reason FROM parked_message'))
      .rows as unknown[];
  }

  private async handled(ids: readonly string[]): Promise<void> {
    await until(`${String(ids.length)} messages to be handled`, async () => {
      const { rows } = await this.database.query<{ open: number }>(
        `SELECT count(*)::int AS open FROM unnest($1::uuid[]) AS wanted (id)
         WHERE NOT EXISTS (SELECT FROM inbox_message WHERE message_id = wanted.id)
           AND NOT EXISTS (SELECT FROM parked_message WHERE message_id = wanted.id)`,
        [ids],
      );
      return rows[0]?.open === 0;
    });
  }

  private async readToEnd(topic: string): Promise<void> {
    await until(`${topic} to be read to its end`, async () => {
      const ends = await this.bus.query<{ partition: number; end: string }>(
        `SELECT partition, max("offset") + 1 AS end FROM bus_log WHERE topic = $1 GROUP BY partition`,
        [topic],
      );
      const read = await this.database.query<{ partition: number; position: string }>(
        `SELECT partition, max(next_offset) AS position FROM inbox_position WHERE topic = $1 GROUP BY partition`,
        [topic],
      );
      const positions = new Map(read.rows.map(({ partition, position }) => [partition, BigInt(position)]));
      return ends.rows.every(({ partition, end }) => (positions.get(partition) ?? 0n) >= BigInt(end));
    });
  }

  private messageOf(definition: EventDefinition, message: DeliveredByTest<EventDefinition>): EventMessage {
    const key = `${definition.aggregate.topic}/${message.subject}`;
    const version = message.aggregateVersion ?? (this.versions.get(key) ?? 0) + 1;
    this.versions.set(key, Math.max(version, this.versions.get(key) ?? 0));
    return {
      id: message.id ?? randomUUID(),
      source: `/vicinia/${definition.aggregate.producer}`,
      type: definition.type,
      topic: definition.aggregate.topic,
      subject: message.subject,
      time: (message.time ?? new Date()).toISOString(),
      aggregateVersion: version,
      territoryId: message.territoryId ?? null,
      structureVersion: message.structureVersion ?? 1,
      correlationId: randomUUID(),
      causationId: null,
      traceparent: null,
      data: message.data,
    };
  }
}
