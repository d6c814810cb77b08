import { Injectable } from '@nestjs/common';
import { Territories } from '@vicinia/access';
import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { ConcernCategory } from '../concern-category/concern-category.entity.js';
import { dueAfter } from '../concern-category/reply-clock.js';
import { ConcernEscalation } from '../concern/concern-escalation.entity.js';
import type { Concern } from '../concern/concern.entity.js';
import { whoAnswers } from './sorted-clock.js';

/** Finds who answers a concern after it has come to another place. */
@Injectable()
export class ConcernAnswererService {
  constructor(private readonly territories: Territories) {}

  /** Gives it to who answers where it is now; whoever locked the concern saves it. */
  async give(
    manager: EntityManager,
    concern: Concern,
    { answeringLevel }: Pick<ConcernCategory, 'answeringLevel'>,
  ): Promise<void> {
    const line = await this.territories.ancestors(concern.territoryId, manager);
    const movedUp = await manager.existsBy(ConcernEscalation, { concernId: concern.id });
    const present = await this.territories.byId(concern.answeringTerritoryId, manager);
    const answering = whoAnswers(line, answeringLevel, movedUp ? (present?.level ?? null) : null);
    const isNew = answering.id !== concern.answeringTerritoryId;
    concern.answeringTerritoryId = answering.id;
    // Where it ran out at the top, nobody below has had it yet: the clock begins for them, and it stays late.
    if (isNew && !movedUp && concern.ranOutAt !== null && concern.answeredAt === null)
      concern.answerDueAt ??= dueAfter(now(), concern.replyMinutes);
  }
}
