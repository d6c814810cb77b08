import { ChangeNews } from '@vicinia/access';
import { bulletinPublished, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { Concern } from '../concern/concern.entity.js';
import { Issue } from './issue.entity.js';
import { issueRecord } from './issue.record.js';

/** "You said, we did": when the bulletin of an issue is out, the reporters of its concerns can read it. */
@Hears(bulletinPublished)
export class BulletinPublishedConsumer implements EventConsumer<typeof bulletinPublished> {
  constructor(private readonly news: ChangeNews) {}

  async handle(
    message: EventMessage<DataOf<typeof bulletinPublished>>,
    manager: EntityManager,
  ): Promise<void> {
    const { issueId, publishedAt } = message.data;
    if (issueId === null) return;
    const told = { bulletinId: message.subject, toldAt: publishedAt };
    await manager.update(Issue, { id: issueId }, told);
    await manager.update(Concern, { issueId }, told);
    const issue = await manager.findOneBy(Issue, { id: issueId });
    if (issue !== null) await this.news.tell(manager, issueRecord, issue);
  }
}
