import { Injectable } from '@nestjs/common';
import { ChangeNews, StructureFollowing, type FinishedWork } from '@vicinia/access';
import { meetingsStructureChangeFollowed } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { replaceWithin } from '@vicinia/indicators';
import { entitiesOf } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { Panel } from '../panel/panel.entity.js';
import { panelRecord } from '../panel/panel.record.js';
import { figuresOfMeetings } from '../recount/recounted-figures.js';

const AT_ONCE = 200;

/** What follows here from a change of the structure: panels go to what took the place of their territory. */
@Injectable()
export class FollowedStructureService {
  constructor(
    private readonly following: StructureFollowing,
    private readonly news: ChangeNews,
    private readonly outbox: Outbox,
  ) {}

  /** Run in rounds. */
  follow(): Promise<void> {
    return this.following.run({
      begun: (manager, changeId) =>
        this.outbox.add(manager, meetingsStructureChangeFollowed, {
          subject: changeId,
          territoryId: null,
          data: {},
        }),
      finished: (manager) => this.move(manager),
    });
  }

  private async move(manager: EntityManager): Promise<FinishedWork> {
    const panels = await entitiesOf(
      manager,
      Panel,
      (columns) => `
        WITH moved AS (
          UPDATE panel SET territory_id = place.parent_id FROM territory_projection place
          WHERE place.territory_id = panel.territory_id AND panel.id IN (
            SELECT panel.id FROM panel JOIN territory_projection place ON place.territory_id = panel.territory_id
            WHERE place.retired LIMIT $1)
          RETURNING panel.*
        ) SELECT ${columns} FROM moved AS panel`,
      [AT_ONCE],
    );
    for (const panel of panels) await this.news.tell(manager, panelRecord, panel);
    if (panels.length > 0) return 'MORE';
    await replaceWithin(manager, figuresOfMeetings);
    return 'DONE';
  }
}
