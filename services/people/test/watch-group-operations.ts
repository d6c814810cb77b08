import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest } from '@vicinia/testkit';
import type { Operation } from './access-operations.js';
import { employer } from './volunteer-documents.js';
import * as ask from './watch-group-documents.js';

const SWORN: Operation['may'] = [
  ['NEIGHBOURHOOD_OFFICER', 'B1111'],
  ['SECURITY_OFFICER', 'S111'],
  ['SECURITY_COORDINATOR', 'D11'],
  ['NATIONAL_LEAD', 'N'],
];
const NOT_SWORN: Operation['mayNot'] = [
  ['SUPPORT_OFFICER', 'B1111'],
  ['WATCH_CONTACT', 'B1111'],
];

/** What names a group that is there. */
const ofGroup =
  (more: (people: SubgraphUnderTest) => object | Promise<object>): Operation['variables'] =>
  async (people) => {
    const { watchGroupId } = await ask.watchGroupAt(people);
    return { input: { watchGroupId, ...(await more(people)) } };
  };

/** Who reads and writes watch groups, and who does not. */
export const watchGroupOperations: readonly Operation[] = [
  {
    name: 'Territory.watchGroups',
    document: ask.LIST,
    variables: () => ({ code: 'B1111' }),
    may: [...SWORN, ...NOT_SWORN],
    mayNot: [
      ['NEIGHBOURHOOD_OFFICER', 'B1112'],
      ['WATCH_CONTACT', 'B1112'],
      ['SECURITY_PARTNER', 'B1111'],
      ['ANALYST', 'N'],
    ],
  },
  {
    name: 'Mutation.foundWatchGroup',
    document: ask.FOUND,
    variables: (people) => ({
      input: { territoryId: people.country.territory('B1111').id, name: 'Sample', households: 10 },
    }),
    may: SWORN,
    mayNot: [...NOT_SWORN, ['SECURITY_OFFICER', 'S112'], ['ANALYST', 'N']],
  },
  {
    name: 'Mutation.changeWatchGroup',
    document: ask.CHANGE,
    variables: ofGroup(() => ({ households: 11 })),
    may: SWORN,
    mayNot: NOT_SWORN,
  },
  {
    name: 'Mutation.addWatchUnit',
    document: ask.ADD_UNIT,
    variables: ofGroup(() => ({ kind: 'FLOOR', name: '2. Stock' })),
    may: SWORN,
    mayNot: NOT_SWORN,
  },
  {
    name: 'Mutation.recordWatchElection',
    document: ask.ELECT,
    variables: async (people) => ({
      input: {
        ...(await ask.watchGroupAt(people)),
        appointmentId: await ask.contactAt(people),
        electedOn: '2026-03-01',
        votesFor: 3,
        votesCast: 4,
      },
    }),
    may: SWORN,
    mayNot: NOT_SWORN,
  },
  {
    name: 'Mutation.nameWatchPartner',
    document: ask.PARTNER,
    variables: ofGroup(async (people) => ({ organisationId: await employer(people), kind: 'OWNER' })),
    may: SWORN,
    mayNot: NOT_SWORN,
  },
];

/** Every id that names a watch group, by the operation with what else it is given. */
export const stepsOfWatchGroup: readonly (readonly [path: string, document: string, input: object])[] = [
  ['changeWatchGroup(input.watchGroupId)', ask.CHANGE, { households: 5 }],
  ['addWatchUnit(input.watchGroupId)', ask.ADD_UNIT, { kind: 'FLOOR', name: '2. Stock' }],
  [
    'recordWatchElection(input.watchGroupId)',
    ask.ELECT,
    { unitId: randomUUID(), appointmentId: randomUUID(), electedOn: '2026-03-01', votesFor: 3, votesCast: 4 },
  ],
  ['nameWatchPartner(input.watchGroupId)', ask.PARTNER, { organisationId: randomUUID(), kind: 'OWNER' }],
];
