import type { EventMessage } from '@vicinia/events';
import type { Logger } from '@vicinia/service-kit';
import type { DataSource, EntityManager } from 'typeorm';
import { isTransient } from '../database/transient-error.js';
import { lockPosition, type Place } from '../inbox/inbox-positions.js';
import type { MessageHandling } from '../inbox/message-handling.js';

interface Queue extends Place {
  readonly key: string;
}

interface ParkedRow {
  readonly id: string;
  readonly message: EventMessage;
}

/** Acts on the operator's requests: applies parked queues again, each message in a transaction of its own. */
export class ParkingRetry {
  constructor(
    private readonly dataSource: DataSource,
    private readonly handling: MessageHandling,
    private readonly log: Logger,
  ) {}

  /** Applies every queue of the group for which a retry is asked, until it is empty or its head fails again. */
  async actOnRequests(group: string): Promise<void> {
    const queues = await this.dataSource.query<Queue[]>(
      `SELECT DISTINCT consumer_group AS "group", topic, partition, key FROM parked_message
       WHERE consumer_group = $1 AND retry_requested_at IS NOT NULL`,
      [group],
    );
    for (const queue of queues) {
      while (await this.applyHead(queue));
    }
  }

  /** @returns true when the head was applied and another message follows */
  private async applyHead(queue: Queue): Promise<boolean> {
    let head: ParkedRow | undefined;
    try {
      return await this.dataSource.transaction(async (manager) => {
        // Batches of the partition wait meanwhile, so nothing overtakes the queue while it empties.
        await lockPosition(manager, queue);
        head = await headOf(manager, queue);
        if (head === undefined) return false;
        await this.handling.handle(head.message, manager);
        return removeHead(manager, queue, head);
      });
    } catch (error) {
      if (head === undefined || isTransient(error)) throw error;
      await this.recordFailure(head, error);
      return false;
    }
  }

  private async recordFailure(head: ParkedRow, error: unknown): Promise<void> {
    const reason = error instanceof Error ? error.message : String(error);
    this.log.error(
      { messageId: head.message.id, type: head.message.type, err: error },
      'a parked message failed again',
    );
    await this.dataSource.query(
      `UPDATE parked_message SET attempts = attempts + 1, reason = left($2, 500), retry_requested_at = NULL WHERE id = $1`,
      [head.id, reason],
    );
  }
}

async function headOf(manager: EntityManager, queue: Queue): Promise<ParkedRow | undefined> {
  const [head] = await manager.query<ParkedRow[]>(
    `SELECT id, message FROM parked_message WHERE consumer_group = $1 AND topic = $2 AND key = $3
     ORDER BY id LIMIT 1 FOR UPDATE`,
    [queue.group, queue.topic, queue.key],
  );
  return head;
}

/** The request passes to the next message, so that a crash in between does not strand the queue. */
async function removeHead(manager: EntityManager, queue: Queue, head: ParkedRow): Promise<boolean> {
  await manager.query(`DELETE FROM parked_message WHERE id = $1`, [head.id]);
  const [next] = await manager.query<{ waiting: number }[]>(
    `WITH next AS (
       UPDATE parked_message SET retry_requested_at = now() WHERE id = (
         SELECT min(id) FROM parked_message WHERE consumer_group = $1 AND topic = $2 AND key = $3) RETURNING 1
     ) SELECT count(*)::int AS waiting FROM next`,
    [queue.group, queue.topic, queue.key],
  );
  return next?.waiting === 1;
}
