import { Injectable } from '@nestjs/common';
import { concernRerouted } from '@vicinia/events';
import { entitiesOf, now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { ConcernAnswererService } from '../concern-sorting/concern-answerer.service.js';
import { ConcernCategory } from '../concern-category/concern-category.entity.js';
import { ConcernNewsService } from '../concern/concern-news.service.js';
import { Concern } from '../concern/concern.entity.js';
import { takesPlaceOf } from './successor.js';

const AT_ONCE = 200;

interface Moved {
  id: string;
  territoryId: string;
}

/** Open concerns follow a change of the structure: to what took the place of their territory, and to who answers there. */
@Injectable()
export class MovedConcernsService {
  constructor(
    private readonly answerer: ConcernAnswererService,
    private readonly news: ConcernNewsService,
  ) {}

  /** @returns whether there were any, so that there may be more */
  async follow(manager: EntityManager): Promise<boolean> {
    const moved = await manager.query<Moved[]>(
      `SELECT concern.id, CASE WHEN place.retired THEN ${takesPlaceOf('place', 'point(concern.longitude, concern.latitude)')}
         ELSE concern.territory_id END AS "territoryId"
       FROM concern
       JOIN territory_projection place ON place.territory_id = concern.territory_id
       JOIN territory_projection answering ON answering.territory_id = concern.answering_territory_id
       WHERE concern.status <> 'CLOSED' AND concern.erased_at IS NULL
         AND (place.retired OR answering.retired OR NOT answering.path @> place.path)
       LIMIT $1`,
      [AT_ONCE],
    );
    const to = new Map(moved.map(({ id, territoryId }) => [id, territoryId]));
    const concerns = await entitiesOf(
      manager,
      Concern,
      (columns) => `SELECT ${columns} FROM concern WHERE id = ANY ($1) ORDER BY id FOR UPDATE`,
      [[...to.keys()]],
    );
    for (const concern of concerns)
      await this.move(manager, concern, to.get(concern.id) ?? concern.territoryId);
    return moved.length > 0;
  }

  private async move(manager: EntityManager, concern: Concern, territoryId: string): Promise<void> {
    const fromTerritoryId = concern.territoryId;
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
    await manager.save(Concern, concern);
  }
}
