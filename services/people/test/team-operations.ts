import { randomUUID } from 'node:crypto';
import type { Operation } from './access-operations.js';
import * as ask from './team-documents.js';

const OFFICERS: Operation['may'] = [
  ['SECURITY_OFFICER', 'S111'],
  ['SECURITY_COORDINATOR', 'D11'],
  ['NATIONAL_LEAD', 'N'],
];
const SWORN: Operation['may'] = [['NEIGHBOURHOOD_OFFICER', 'B1111'], ...OFFICERS];
const STAFF: Operation['may'] = [['SUPPORT_OFFICER', 'B1111'], ...SWORN];
const MEDIATING: Operation['may'] = [['LIAISON_OFFICER', 'D11'], ['MEDIATOR', 'D11'], ...STAFF];
const NOBODY_ELSE: Operation['mayNot'] = [
  ['NEIGHBOURHOOD_OFFICER', 'B1112'],
  ['SECURITY_PARTNER', 'B1111'],
  ['ANALYST', 'N'],
];

/** Who reads and writes of teams and mediations, and who does not. */
export const teamOperations: readonly Operation[] = [
  ...(['teams', 'abstractions'] as const).map((field) => ({
    name: `Territory.${field}`,
    document: field === 'teams' ? ask.TEAMS : ask.ABSTRACTIONS,
    variables: () => ({ code: 'B1111' }),
    may: STAFF,
    mayNot: [...NOBODY_ELSE, ['MEDIATOR', 'D11'] as ['MEDIATOR', string]],
  })),
  {
    name: 'Territory.mediations',
    document: ask.MEDIATIONS,
    variables: () => ({ code: 'B1111' }),
    may: MEDIATING,
    mayNot: NOBODY_ELSE,
  },
  {
    name: 'Mutation.formTeam',
    document: ask.FORM,
    variables: async (people) => {
      await people.database.query(`DELETE FROM team WHERE territory_id = $1`, [
        people.country.territory('S111').id,
      ]);
      return { input: { territoryId: people.country.territory('S111').id } };
    },
    may: OFFICERS,
    mayNot: [['NEIGHBOURHOOD_OFFICER', 'B1111'], ['SUPPORT_OFFICER', 'B1111'], ...NOBODY_ELSE],
  },
  {
    name: 'Mutation.setTeamMember',
    document: ask.SET_MEMBER,
    variables: async (people) => ({
      input: { ...(await ask.memberAt(people)), ringFencedPercent: 50 },
    }),
    may: OFFICERS,
    mayNot: [
      ['NEIGHBOURHOOD_OFFICER', 'B1111'],
      ['SUPPORT_OFFICER', 'B1111'],
    ],
  },
  {
    name: 'Mutation.recordAbstraction',
    document: ask.ABSTRACT,
    variables: async (people) => ({ input: { ...(await ask.memberAt(people)), ...ask.away() } }),
    may: SWORN,
    mayNot: [['SUPPORT_OFFICER', 'B1111']],
  },
  {
    name: 'Mutation.recordMediation',
    document: ask.MEDIATE,
    variables: (people) => ({ input: ask.mediation(people) }),
    may: MEDIATING,
    mayNot: NOBODY_ELSE,
  },
];

/** Every id that names a team or a mediation, by the operation with what else it is given. */
export const stepsOfTeam: readonly (readonly [path: string, document: string, input: object])[] = [
  ['setTeamMember(input.teamId)', ask.SET_MEMBER, { appointmentId: randomUUID(), ringFencedPercent: 50 }],
  ['recordAbstraction(input.teamId)', ask.ABSTRACT, { appointmentId: randomUUID(), ...ask.away() }],
  ['removeAbstraction(input.teamId)', ask.REMOVE, { abstractionId: randomUUID() }],
];
