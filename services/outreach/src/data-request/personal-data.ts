import { Injectable } from '@nestjs/common';
import { readings, rowsFound, type PersonalData } from '@vicinia/access';
import type { EntityManager } from 'typeorm';
import { endSubscription } from '../subscription/end-subscription.js';
import { Subscription } from '../subscription/subscription.entity.js';

const ACTS = `SELECT FROM bulletin WHERE drafted_by = $1 OR edited_by = $1 OR released_by = $1`;

/** What outreach keeps about persons. Who subscribed without an account is not known to be the person, and ends it by a link. */
@Injectable()
export class PersonalDataOfOutreach {
  readonly all: readonly PersonalData[] = [
    {
      kind: 'SUBSCRIPTION',
      keptFor: null,
      count: (manager, personId) =>
        rowsFound(manager, `SELECT FROM subscription WHERE person_id = $1`, personId),
      end: endSubscriptionsOf,
    },
    {
      kind: 'OFFICIAL_ACT',
      keptFor: 'OFFICE',
      ofOffice: true,
      count: (manager, personId) => rowsFound(manager, ACTS, personId),
    },
    readings,
  ];
}

async function endSubscriptionsOf(manager: EntityManager, personId: string): Promise<void> {
  const where = { personId };
  const lock = { mode: 'pessimistic_write' } as const;
  for (const subscription of await manager.find(Subscription, { where, order: { id: 'ASC' }, lock }))
    await endSubscription(manager, subscription, false);
}
