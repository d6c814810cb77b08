import { bulletinPublished, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';

/** "You said, we did": when the bulletin of an issue is out, the reporters of its concerns can read it. */
@Hears(bulletinPublished)
export class BulletinPublishedConsumer implements EventConsumer<typeof bulletinPublished> {
  async handle(
    message: EventMessage<DataOf<typeof bulletinPublished>>,
    manager: EntityManager,
  ): Promise<void> {
    const { issueId, publishedAt } = message.data;
    if (issueId === null) return;
    const told = [issueId, message.subject, publishedAt];
    await manager.query(`UPDATE issue SET bulletin_id = $2, told_at = $3 WHERE id = $1`, told);
    await manager.query(`UPDATE concern SET bulletin_id = $2, told_at = $3 WHERE issue_id = $1`, told);
  }
}
