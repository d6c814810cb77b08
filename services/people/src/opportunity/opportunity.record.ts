import { recordMutations, Territories, type RecordActions, type RecordKind } from '@vicinia/access';
import { now } from '@vicinia/service-kit';
import { Territory } from '../territory/territory.entity.js';
import { demandOpening } from './opportunity-rules.js';
import { Opportunity } from './opportunity.entity.js';

/** An opportunity, of which everybody may know. */
export const opportunityRecord: RecordKind<Opportunity> = {
  entity: Opportunity,
  readRule: 'opportunity.read',
  unknown: 'there is no opportunity with this id',
  facts: async (manager, { territoryId }) => ({
    territoryPaths: Territories.pathsOf(await manager.findOneByOrFail(Territory, { id: territoryId })),
  }),
};

const whileOpen = {
  rule: 'opportunity.write',
  demandState: (opportunity: Opportunity) => {
    demandOpening(opportunity, now(), 'input.opportunityId');
  },
} as const;

/** What people do with an opportunity, by the names of the mutations. */
const opportunityActions = {
  changeOpportunity: whileOpen,
  closeOpportunity: whileOpen,
} as const satisfies RecordActions<Opportunity>;

/** What a mutation says that changes one opportunity. */
export const onOpportunity = recordMutations(opportunityActions, 'opportunityId');
