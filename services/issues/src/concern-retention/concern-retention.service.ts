import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { RetentionRounds } from '@vicinia/access';
import { Attachments } from '@vicinia/attachments';
import { concernClosed, concernParticipantsStated } from '@vicinia/events';
import type { DataSource, EntityManager } from 'typeorm';
import { ConcernSorting } from '../concern-sorting/concern-sorting.entity.js';
import { ConcernMessage } from '../concern/concern-message.entity.js';
import { ConcernNewsService } from '../concern/concern-news.service.js';
import { Concern } from '../concern/concern.entity.js';
import { EscalationService } from '../concern/escalation.service.js';
import type { Attachment } from '../attachment/attachment.entity.js';

/** One ended concern whose time is over: that of its category, or the one of all concerns. Whatever was written after its end means that it went on. */
const NEXT = `
  SELECT concern.id FROM concern_category category JOIN concern ON concern.category = category.code
  WHERE concern.erased_at IS NULL AND concern.status = 'CLOSED'
    AND concern.closed_at < $1::timestamptz - make_interval(days => coalesce(category.retention_days, $2))
    AND NOT EXISTS (
      SELECT FROM concern_message later
      WHERE later.concern_id = concern.id AND later.written_at > concern.closed_at)
  LIMIT 1 FOR UPDATE OF concern SKIP LOCKED`;

/** Erases what people wrote in concerns, and who they are, once the time of their category is over or when they ask for it. */
@Injectable()
export class ConcernRetentionService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly retention: RetentionRounds,
    private readonly news: ConcernNewsService,
    private readonly escalations: EscalationService,
    private readonly attachments: Attachments<Attachment>,
  ) {}

  /** Replicas share the work, a concern at a time. */
  async eraseDue(at: Date): Promise<void> {
    // The release before does not note when a concern ends: its time runs from when that is found.
    await this.dataSource.query(
      `UPDATE concern SET closed_at = $1 WHERE status = 'CLOSED' AND closed_at IS NULL`,
      [at],
    );
    const days = await this.retention.daysOf('CONCERN');
    while (await this.dataSource.transaction((manager) => this.eraseNext(manager, at, days)));
  }

  /**
   * Erases what a person brought in with the account, at whatever stage. What nobody has ended is ended with it, because there
   * is nothing left to answer; an issue that was made of it goes on.
   */
  async eraseAllOf(manager: EntityManager, reporterId: string, at: Date): Promise<void> {
    const where = { reporterId };
    const lock = { mode: 'pessimistic_write' } as const;
    for (const concern of await manager.find(Concern, { where, order: { id: 'ASC' }, lock })) {
      await this.escalations.catchUp(manager, concern, at);
      const { status } = concern;
      if (status !== 'CLOSED' && status !== 'IN_ISSUE') {
        Object.assign(concern, { status: 'CLOSED', closedAt: at, answerDueAt: null });
        await this.news.tellNews(manager, concernClosed, concern, at, {});
      }
      await this.erase(manager, concern, at);
    }
  }

  private async eraseNext(manager: EntityManager, at: Date, days: number): Promise<boolean> {
    const [next] = await manager.query<{ id: string }[]>(NEXT, [at, days]);
    if (next === undefined) return false;
    const concern = await manager.findOneByOrFail(Concern, { id: next.id });
    await this.erase(manager, concern, at);
    return true;
  }

  /** What figures count stays: where, of which category, and when it was answered. */
  private async erase(manager: EntityManager, concern: Concern, at: Date): Promise<void> {
    const { id: concernId, reporterId } = concern;
    await manager.delete(ConcernMessage, { concernId });
    await manager.update(ConcernSorting, { concernId }, { reason: '' });
    await this.attachments.removeOf(manager, { column: 'concernId', id: concernId });
    const nothing = { longitude: null, latitude: null, reporterId: null, receiptHash: null, takenInBy: null };
    Object.assign(concern, nothing, { text: '', happenedOn: null, waitsSince: null, erasedAt: at });
    await manager.save(Concern, concern);
    if (reporterId !== null)
      await this.news.tell(manager, concernParticipantsStated, concern, at, { participants: [] });
  }
}
