import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest } from '@vicinia/testkit';
import { NAME_ACCOUNTS, seated, SET_HOURS } from './directory-there.js';
import type { Operation } from './access-operations.js';

export const REGISTER = `mutation ($input: RegisterFacilityInput!, $key: String!) {
  registerFacility(input: $input, idempotencyKey: $key) { facility { id } } }`;
export const CHANGE = `mutation ($input: ChangeFacilityInput!, $key: String!) {
  changeFacility(input: $input, idempotencyKey: $key) { facility { id name searchKeys address isInUse } } }`;

/** A station at a place. @returns its id */
export async function facilityAt(
  people: SubgraphUnderTest,
  place: string,
  more: object = {},
): Promise<string> {
  const officer = await people.as('SECURITY_OFFICER', place);
  const input = {
    kind: 'STATION',
    name: `Sample ${randomUUID()}`,
    territoryId: people.country.territory(place).id,
    ...more,
  };
  return (await officer.mutate(REGISTER, { input })).registerFacility.facility.id as string;
}

const MAY: Operation['may'] = [
  ['SECURITY_OFFICER', 'S111'],
  ['SECURITY_COORDINATOR', 'D11'],
  ['REGIONAL_LEAD', 'R1'],
  ['NATIONAL_LEAD', 'N'],
];
const MAY_NOT: Operation['mayNot'] = [
  ['NEIGHBOURHOOD_OFFICER', 'B1111'],
  ['SUPPORT_OFFICER', 'B1111'],
  ['SECURITY_OFFICER', 'S112'],
  ['SECURITY_PARTNER', 'S111'],
  ['ANALYST', 'N'],
];

/** Who says when officers can be met, and under which accounts they act. */
const ofPosts: readonly Operation[] = [
  {
    name: 'Mutation.setOfficeHours',
    document: SET_HOURS,
    variables: async (people) => {
      const { postId } = await seated(people, 'SECURITY_OFFICER', 'S111');
      return { input: { postId, hours: [] } };
    },
    may: MAY,
    mayNot: [
      ['NEIGHBOURHOOD_OFFICER', 'S111'],
      ['SUPPORT_OFFICER', 'S111'],
    ],
  },
  {
    name: 'Mutation.nameVirtualAccounts',
    document: NAME_ACCOUNTS,
    variables: async (people) => {
      const { postId } = await seated(people, 'VIRTUAL_OFFICER', 'S111');
      return { input: { postId, accounts: [] } };
    },
    may: [
      ['SECURITY_COORDINATOR', 'D11'],
      ['REGIONAL_LEAD', 'R1'],
      ['NATIONAL_LEAD', 'N'],
    ],
    mayNot: [
      ['SECURITY_OFFICER', 'S111'],
      ['NEIGHBOURHOOD_OFFICER', 'S111'],
    ],
  },
];

/** Who says what everybody reads of stations and hospitals, and who does not. */
export const facilityOperations: readonly Operation[] = [
  ...ofPosts,
  {
    name: 'Mutation.registerFacility',
    document: REGISTER,
    variables: (people) => ({
      input: { kind: 'HOSPITAL', name: 'Sample', territoryId: people.country.territory('S111').id },
    }),
    may: MAY,
    mayNot: MAY_NOT,
  },
  {
    name: 'Mutation.changeFacility',
    document: CHANGE,
    variables: async (people) => ({
      input: { facilityId: await facilityAt(people, 'S111'), name: 'Sample' },
    }),
    may: MAY,
    mayNot: MAY_NOT,
  },
];
