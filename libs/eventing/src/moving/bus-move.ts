import type { AggregateDefinition, EventMessage } from '@vicinia/events';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { MessageTransport } from '../transport/message-transport.js';

export interface BusMoveParts {
  /** The database of the embedded log that is left. */
  readonly from: Pool;
  /** The bus that is moved to; its topics exist and are empty. */
  readonly to: MessageTransport;
  readonly topics: readonly AggregateDefinition[];
}

interface LogPlace {
  readonly topic: string;
  readonly partition: number;
}

const BATCH = 500;

/**
 * Takes a running installation from the embedded log to another bus. What the log holds is copied in its order while
 * services go on; when they have stopped, what came last is copied, and their positions are set to the start of the
 * new bus. Nothing is lost, because everything that is kept is there; nothing happens twice, because an inbox remembers
 * the ids of handled messages for longer than the log keeps the messages. What relays have not published yet they
 * publish on the new bus.
 */
export class BusMove {
  private readonly copied = new Map<string, bigint>();

  constructor(private readonly parts: BusMoveParts) {}

  /**
   * @throws Error when the new bus holds messages already: an old state must not be written behind a newer one
   */
  async begin(): Promise<void> {
    await this.parts.to.prepare(this.parts.topics);
    const filled = (await this.parts.to.extents(this.parts.topics)).filter(({ end }) => end > 0n);
    const names = [...new Set(filled.map(({ topic }) => topic))];
    if (names.length > 0)
      throw new Error(`these topics of the new bus have messages already: ${names.join(', ')}`);
  }

  /** Copies what was appended since the last call. @returns how many messages */
  async copyNew(): Promise<number> {
    let messages = 0;
    for (const place of await this.places()) messages += await this.copyPartition(place);
    return messages;
  }

  /** @returns the names of the clients that are connected to the log, services above all */
  async usersOfLog(): Promise<string[]> {
    const { rows } = await this.parts.from.query<{ name: string }>(
      `SELECT DISTINCT application_name AS name FROM pg_stat_activity
       WHERE datname = current_database() AND backend_type = 'client backend'
         AND pid <> pg_backend_pid() AND application_name LIKE 'vicinia-%-bus' ORDER BY 1`,
    );
    return rows.map(({ name }) => name);
  }

  /**
   * Copies the rest and has every service read the new bus from its start. Services must have stopped.
   *
   * @param services the databases of all services
   * @returns how many messages were copied in this last step
   * @throws Error when somebody is still connected to the log
   */
  async finish(services: readonly DataSource[]): Promise<number> {
    const users = await this.usersOfLog();
    if (users.length > 0) throw new Error(`still connected to the log: ${users.join(', ')}`);
    const messages = await this.copyNew();
    for (const service of services) await service.query(`UPDATE inbox_position SET next_offset = 0`);
    return messages;
  }

  private async places(): Promise<LogPlace[]> {
    const { rows } = await this.parts.from.query<LogPlace>(
      `SELECT topic, partition FROM bus_partition WHERE topic = ANY($1::text[]) ORDER BY topic, partition`,
      [this.parts.topics.map(({ topic }) => topic)],
    );
    return rows;
  }

  private async copyPartition(place: LogPlace): Promise<number> {
    let messages = 0;
    for (;;) {
      const batch = await this.next(place);
      if (batch.length === 0) return messages;
      await this.parts.to.publish(batch.map(({ message }) => message));
      this.copied.set(keyOf(place), BigInt(batch.at(-1)?.offset ?? 0) + 1n);
      messages += batch.length;
    }
  }

  private async next({ topic, partition }: LogPlace): Promise<{ offset: string; message: EventMessage }[]> {
    const from = this.copied.get(keyOf({ topic, partition })) ?? 0n;
    const { rows } = await this.parts.from.query<{ offset: string; message: EventMessage }>(
      `SELECT "offset", message FROM bus_log WHERE topic = $1 AND partition = $2 AND "offset" >= $3
       ORDER BY "offset" LIMIT $4`,
      [topic, partition, from.toString(), BATCH],
    );
    return rows;
  }
}

function keyOf({ topic, partition }: LogPlace): string {
  return `${topic}/${String(partition)}`;
}
