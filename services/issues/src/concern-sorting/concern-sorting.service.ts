import { Injectable } from '@nestjs/common';
import { Changes, Territories, type Access, type Change } from '@vicinia/access';
import { concernRecategorised, concernRerouted } from '@vicinia/events';
import { Indicators } from '@vicinia/indicators';
import { checkInput, demandRoom, idArgument, now, Refusal, textArgument } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { ConcernCategory } from '../concern-category/concern-category.entity.js';
import { ConcernNewsService } from '../concern/concern-news.service.js';
import type { Concern } from '../concern/concern.entity.js';
import { concernRecord, onConcern } from '../concern/concern.record.js';
import { EscalationService } from '../concern/escalation.service.js';
import type { RecategoriseConcernInput, RerouteConcernInput } from '../generated/graphql.js';
import { receivedIn, type Counted } from '../indicator/indicator.js';
import { unknownTerritory } from '../territory/unknown-territory.js';
import { ConcernAnswererService } from './concern-answerer.service.js';
import { ConcernSorting } from './concern-sorting.entity.js';
import { clockOfCategory } from './sorted-clock.js';

const MOST_SORTINGS = 20;
const TERRITORY = 'input.territoryId';

/** Staff give concerns to where they belong. Each answers with the concern's id. */
@Injectable()
export class ConcernSortingService {
  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
    private readonly answerer: ConcernAnswererService,
    private readonly escalations: EscalationService,
    private readonly news: ConcernNewsService,
    private readonly indicators: Indicators<Counted>,
  ) {}

  recategorise(access: Access, input: RecategoriseConcernInput, key: string): Promise<string> {
    return this.sort(access, 'recategoriseConcern', input, key, async ({ manager, record: concern }) => {
      const known = await manager.findOneBy(ConcernCategory, { code: input.category });
      const { category, reason } = checkInput({
        category: () => demandOther(known, concern),
        reason: () => textArgument(input.reason, 'input.reason'),
      });
      const fromCategory = concern.category;
      concern.category = category.code;
      Object.assign(concern, clockOfCategory(concern, category.replyMinutes, now()));
      await this.answerer.give(manager, concern, category);
      await this.news.tellNews(manager, concernRecategorised, concern, now(), {
        fromCategory,
        category: category.code,
        answerDueAt: concern.answerDueAt?.toISOString() ?? null,
      });
      return reason;
    });
  }

  reroute(access: Access, input: RerouteConcernInput, key: string): Promise<string> {
    return this.sort(access, 'rerouteConcern', input, key, async ({ manager, record: concern }) => {
      const { territoryId, reason } = checkInput({
        territoryId: () => demandElsewhere(idArgument(input.territoryId, TERRITORY), concern),
        reason: () => textArgument(input.reason, 'input.reason'),
      });
      if ((await this.territories.present(territoryId, manager)) === null) throw unknownTerritory(TERRITORY);
      const fromTerritoryId = concern.territoryId;
      // What has been counted stays with whoever answered or was late.
      if (concern.answeredAt !== null || concern.ranOutAt !== null)
        concern.countedTerritoryId ??= fromTerritoryId;
      concern.territoryId = territoryId;
      const category = await manager.findOneByOrFail(ConcernCategory, { code: concern.category });
      await this.answerer.give(manager, concern, category);
      await this.news.tellNews(manager, concernRerouted, concern, now(), {
        fromTerritoryId,
        toTerritoryId: territoryId,
        answeringTerritoryId: concern.answeringTerritoryId,
        answerDueAt: concern.answerDueAt?.toISOString() ?? null,
      });
      await this.news.tellReporter(manager, concern, now());
      return reason;
    });
  }

  /** Changes a concern and writes down from where to where, and why. */
  private sort(
    access: Access,
    operation: 'recategoriseConcern' | 'rerouteConcern',
    input: { readonly concernId: string },
    key: string,
    work: (change: Change<Concern>) => Promise<string>,
  ): Promise<string> {
    return this.changes.change(access, concernRecord, onConcern(operation, input, key), async (change) => {
      const { manager, record: concern } = change;
      await this.escalations.catchUp(manager, concern, now());
      const sortings = await manager.countBy(ConcernSorting, { concernId: concern.id });
      demandRoom(sortings, MOST_SORTINGS, `a concern is sorted anew at most ${String(MOST_SORTINGS)} times`);
      const from = { fromCategory: concern.category, fromTerritoryId: concern.territoryId };
      const reason = await work(change);
      await this.countAnew(manager, from, concern);
      await manager.insert(ConcernSorting, {
        concernId: concern.id,
        position: sortings + 1,
        ...from,
        toCategory: concern.category,
        toTerritoryId: concern.territoryId,
        reason,
        sortedBy: access.personId(),
        sortedAt: now(),
      });
      return concern.id;
    });
  }

  /** A concern counts among those received where it is, and as what it is, since it came. */
  private async countAnew(
    manager: EntityManager,
    from: { readonly fromCategory: string; readonly fromTerritoryId: string },
    { category, territoryId, receivedAt }: Concern,
  ): Promise<void> {
    await this.indicators.add(manager, from.fromTerritoryId, receivedIn(from.fromCategory), receivedAt, -1);
    await this.indicators.add(manager, territoryId, receivedIn(category), receivedAt, 1);
  }
}

function demandOther(category: ConcernCategory | null, concern: Concern): ConcernCategory {
  if (category !== null && category.code !== concern.category) return category;
  throw new Refusal('INVALID_INPUT', 'there is no such category besides the present one', 'input.category');
}

function demandElsewhere(territoryId: string, concern: Concern): string {
  if (territoryId !== concern.territoryId) return territoryId;
  throw new Refusal('INVALID_INPUT', 'the concern is there already', TERRITORY);
}
