import { recordMutations, Territories, type RecordActions, type RecordKind } from '@vicinia/access';
import { Territory } from '../territory/territory.entity.js';
import { demandKept } from './mediation-rules.js';
import { Mediation } from './mediation.entity.js';

/** A mediation: for staff of the place and those who mediate there. */
export const mediationRecord: RecordKind<Mediation> = {
  entity: Mediation,
  readRule: 'mediation.write',
  unknown: 'there is no mediation with this id that you may know of',
  facts: async (manager, { territoryId }) => ({
    territoryPaths: Territories.pathsOf(await manager.findOneByOrFail(Territory, { id: territoryId })),
  }),
};

/** What a mutation says that changes one mediation. */
export const onMediation = recordMutations(
  {
    withdrawMediation: { rule: 'mediation.write', demandState: demandKept },
  } as const satisfies RecordActions<Mediation>,
  'mediationId',
);
