import type { DataSource } from 'typeorm';

export interface ParkedMessage {
  readonly messageId: string;
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly key: string;
  readonly type: string;
  /** Why it failed; null for one that only waits behind another. */
  readonly reason: string | null;
  readonly attempts: number;
  readonly parkedAt: Date;
  readonly retryRequestedAt: Date | null;
}

const COLUMNS = `message_id AS "messageId", consumer_group AS "group", topic, partition, key, type, reason, attempts,
  parked_at AS "parkedAt", retry_requested_at AS "retryRequestedAt"`;

/**
 * What the operator can do about messages that failed in a service. Works on the service's database alone: a retry
 * is a request that the running service acts on, because only it has the consumers.
 */
export class ParkedMessages {
  constructor(private readonly dataSource: DataSource) {}

  /** @param limit most to return, oldest first */
  async list(limit = 100): Promise<ParkedMessage[]> {
    return this.dataSource.query<ParkedMessage[]>(
      `SELECT ${COLUMNS} FROM parked_message ORDER BY consumer_group, topic, key, id LIMIT $1`,
      [limit],
    );
  }

  /**
   * Asks the running service to apply the message's whole queue again, from its head, in order.
   *
   * @param messageId any message of the queue
   * @returns false when no such message is parked
   */
  async retry(messageId: string): Promise<boolean> {
    const [asked] = await this.dataSource.query<{ heads: number }[]>(
      `WITH head AS (
         SELECT DISTINCT ON (first.consumer_group) first.id
         FROM parked_message named JOIN parked_message first USING (consumer_group, topic, key)
         WHERE named.message_id = $1 ORDER BY first.consumer_group, first.id
       ), asked AS (
         UPDATE parked_message SET retry_requested_at = now() WHERE id IN (SELECT id FROM head) RETURNING 1
       ) SELECT count(*)::int AS heads FROM asked`,
      [messageId],
    );
    return (asked?.heads ?? 0) > 0;
  }

  /** Asks for a retry of every queue. @returns how many queues */
  async retryAll(): Promise<number> {
    const [asked] = await this.dataSource.query<{ heads: number }[]>(
      `WITH asked AS (
         UPDATE parked_message SET retry_requested_at = now()
         WHERE id IN (SELECT min(id) FROM parked_message GROUP BY consumer_group, topic, key) RETURNING 1
       ) SELECT count(*)::int AS heads FROM asked`,
    );
    return asked?.heads ?? 0;
  }

  /**
   * Gives a message up for good. When it was the head of its queue, a retry of what waits behind it is asked for.
   *
   * @returns false when no such message is parked
   */
  async drop(messageId: string): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const heads = await manager.query<
        { consumer_group: string; topic: string; key: string; head: boolean }[]
      >(
        `SELECT consumer_group, topic, key, NOT EXISTS (
           SELECT FROM parked_message before WHERE before.consumer_group = parked.consumer_group
             AND before.topic = parked.topic AND before.key = parked.key AND before.id < parked.id) AS head
         FROM parked_message parked WHERE message_id = $1 FOR UPDATE`,
        [messageId],
      );
      await manager.query(`DELETE FROM parked_message WHERE message_id = $1`, [messageId]);
      for (const { consumer_group, topic, key } of heads.filter(({ head }) => head)) {
        await manager.query(
          `UPDATE parked_message SET retry_requested_at = now() WHERE id = (
             SELECT min(id) FROM parked_message WHERE consumer_group = $1 AND topic = $2 AND key = $3)`,
          [consumer_group, topic, key],
        );
      }
      return heads.length > 0;
    });
  }
}
