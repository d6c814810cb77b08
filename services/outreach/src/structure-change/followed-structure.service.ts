import { Injectable } from '@nestjs/common';
import { StructureFollowing, type FinishedWork } from '@vicinia/access';
import { outreachStructureChangeFollowed } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';

/**
 * What follows here from a change of the structure: subscriptions and bulletins that are not published yet go to what took
 * the place of their territory. What was published stays where it was said.
 */
@Injectable()
export class FollowedStructureService {
  constructor(
    private readonly following: StructureFollowing,
    private readonly outbox: Outbox,
  ) {}

  /** Run in rounds. */
  follow(): Promise<void> {
    return this.following.run({
      begun: (manager, changeId) =>
        this.outbox.add(manager, outreachStructureChangeFollowed, {
          subject: changeId,
          territoryId: null,
          data: {},
        }),
      finished: move,
    });
  }
}

async function move(manager: EntityManager): Promise<FinishedWork> {
  await manager.query(
    `WITH left_behind AS (
       DELETE FROM subscription_territory wanted USING territory_projection place
       WHERE place.territory_id = wanted.territory_id AND place.retired
       RETURNING wanted.subscription_id, place.parent_id
     )
     INSERT INTO subscription_territory (subscription_id, territory_id)
     SELECT subscription_id, parent_id FROM left_behind ON CONFLICT DO NOTHING`,
  );
  await manager.query(
    `UPDATE bulletin SET territory_id = place.parent_id FROM territory_projection place
     WHERE place.territory_id = bulletin.territory_id AND place.retired AND bulletin.state = 'DRAFT'`,
  );
  return 'DONE';
}
