import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Territories, nextToAnswer } from '@vicinia/access';
import { concernEscalated } from '@vicinia/events';
import type { DataSource, EntityManager } from 'typeorm';
import { Indicators } from '@vicinia/indicators';
import { entitiesBy } from '@vicinia/service-kit';
import type { Counted } from '../indicator/indicator.js';
import { ConcernEscalation } from './concern-escalation.entity.js';
import { ConcernNewsService } from './concern-news.service.js';
import { Concern } from './concern.entity.js';
import { dueAfter } from '../concern-category/reply-clock.js';

const BATCH = 20;

/** Moves concerns up that nobody answered in time: station → district → region, once for each level. */
@Injectable()
export class EscalationService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly territories: Territories,
    private readonly news: ConcernNewsService,
    private readonly indicators: Indicators<Counted>,
  ) {}

  /** Moves every concern up whose time has run out. Replicas share the work: each claims rows of its own. */
  async escalateDue(at: Date): Promise<void> {
    for (;;) {
      const moved = await this.dataSource.transaction(async (manager) => {
        const due = await manager.query<{ id: string }[]>(
          `SELECT id FROM concern WHERE answer_due_at < $1 ORDER BY answer_due_at LIMIT $2 FOR UPDATE SKIP LOCKED`,
          [at, BATCH],
        );
        // A round that finds nothing due reads nothing of what people wrote.
        if (due.length === 0) return 0;
        const ids = due.map(({ id }) => id);
        for (const concern of await entitiesBy(manager, Concern, 'id', ids))
          await this.catchUp(manager, concern, at);
        return due.length;
      });
      if (moved < BATCH) return;
    }
  }

  /**
   * Records for a locked concern all that its clock has done until a moment, level by level, each at the time at which
   * it was due: the outcome does not depend on when somebody looked.
   */
  async catchUp(manager: EntityManager, concern: Concern, at: Date): Promise<void> {
    if (concern.answerDueAt === null || concern.answerDueAt >= at) return;
    const line = await this.territories.ancestors(concern.territoryId, manager);
    if (concern.ranOutAt === null) {
      concern.ranOutAt = concern.answerDueAt;
      await this.indicators.add(manager, concern.territoryId, 'CONCERNS_DUE', concern.firstDueAt, 1);
    }
    while (concern.answerDueAt !== null && concern.answerDueAt < at) {
      const dueAt: Date = concern.answerDueAt;
      const next = nextToAnswer(line, concern.answeringTerritoryId);
      concern.answerDueAt = next === null ? null : dueAfter(dueAt, concern.replyMinutes);
      if (next !== null) await this.moveUp(manager, concern, next.id, dueAt);
    }
    await manager.save(Concern, concern);
  }

  private async moveUp(
    manager: EntityManager,
    concern: Concern,
    toTerritoryId: string,
    dueAt: Date,
  ): Promise<void> {
    const fromTerritoryId = concern.answeringTerritoryId;
    concern.answeringTerritoryId = toTerritoryId;
    await manager.insert(ConcernEscalation, { concernId: concern.id, fromTerritoryId, toTerritoryId, dueAt });
    await this.indicators.add(manager, fromTerritoryId, 'ESCALATIONS', dueAt, 1);
    await this.news.tellNews(manager, concernEscalated, concern, dueAt, {
      fromTerritoryId,
      toTerritoryId,
      answerDueAt: concern.answerDueAt?.toISOString() ?? null,
    });
  }
}
