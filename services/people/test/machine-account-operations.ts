import type { Operation } from './access-operations.js';
import { CHANGE, CREATE, ownerOf, sampleAccount } from './machine-account-documents.js';

const NATION: Operation['may'] = [['NATIONAL_LEAD', 'N']];

/** Who makes and changes accounts of programs. */
export const machineAccountOperations: readonly Operation[] = [
  {
    name: 'Mutation.createMachineAccount',
    document: CREATE,
    variables: async (people) => ({
      input: sampleAccount(people, (await ownerOf(people)).personId),
    }),
    may: NATION,
    mayNot: [
      ['REGIONAL_LEAD', 'R1'],
      ['SECURITY_COORDINATOR', 'D11'],
      ['ANALYST', 'N'],
      ['INTEGRATION', 'N'],
    ],
  },
];

/** As somebody who may: those who may not know of an account are in the suite of existence. */
export const machineAccountSteps: Readonly<
  Record<string, (id: string) => readonly [document: string, variables: Record<string, unknown>]>
> = {
  'Query.machineAccounts': () => [`{ machineAccounts { nodes { id } } }`, {}],
  'Query.machineAccount': (id) => [`query ($id: ID!) { machineAccount(id: $id) { id } }`, { id }],
  'Query.machineAccountRules': () => [`{ machineAccountRules }`, {}],
  'Mutation.changeMachineAccount': (id) => [CHANGE, { input: { machineAccountId: id, callsPerHour: 7 } }],
  'Mutation.endMachineAccount': (id) => [
    `mutation ($input: EndMachineAccountInput!, $key: String!) { endMachineAccount(input: $input, idempotencyKey: $key) { machineAccount { id } } }`,
    { input: { machineAccountId: id } },
  ],
};
