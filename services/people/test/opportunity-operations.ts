import type { SubgraphUnderTest } from '@vicinia/testkit';
import type { Operation } from './access-operations.js';
import { CLOSE, PUBLISH, sampleOpportunity } from './opportunity-documents.js';

const OFFICERS_OF_S111: Operation['may'] = [
  ['SECURITY_OFFICER', 'S111'],
  ['SECURITY_COORDINATOR', 'D11'],
  ['REGIONAL_LEAD', 'R1'],
  ['NATIONAL_LEAD', 'N'],
];
const NO_OFFICERS_OF_S111: Operation['mayNot'] = [
  ['NEIGHBOURHOOD_OFFICER', 'B1111'],
  ['SECURITY_OFFICER', 'S112'],
  ['SECURITY_COORDINATOR', 'D12'],
  ['SECURITY_PARTNER', 'S111'],
  ['ANALYST', 'N'],
];

/** An open opportunity at a place. @returns its id */
export async function opportunityAt(people: SubgraphUnderTest, place = 'S111'): Promise<string> {
  const officer = await people.as('SECURITY_OFFICER', place);
  const input = sampleOpportunity(people.country.territory(place).id);
  return (await officer.mutate(PUBLISH, { input })).publishOpportunity.opportunity.id as string;
}

/** Who publishes opportunities, and who does not. */
export const opportunityOperations: readonly Operation[] = [
  {
    name: 'Mutation.publishOpportunity',
    document: PUBLISH,
    variables: (people) => ({ input: sampleOpportunity(people.country.territory('S111').id) }),
    may: OFFICERS_OF_S111,
    mayNot: NO_OFFICERS_OF_S111,
  },
  {
    name: 'Mutation.changeOpportunity',
    document: `mutation ($input: ChangeOpportunityInput!, $key: String!) { changeOpportunity(input: $input, idempotencyKey: $key) { opportunity { id } } }`,
    variables: async (people) => ({ input: { opportunityId: await opportunityAt(people), places: 2 } }),
    may: OFFICERS_OF_S111,
    mayNot: NO_OFFICERS_OF_S111,
  },
  {
    name: 'Mutation.closeOpportunity',
    document: CLOSE,
    variables: async (people) => ({ input: { opportunityId: await opportunityAt(people) } }),
    may: OFFICERS_OF_S111,
    mayNot: NO_OFFICERS_OF_S111,
  },
];
