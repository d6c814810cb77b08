import type { Operation } from './access-operations.js';

/** Who looks up who signs in with an account. */
export const accountOperations: readonly Operation[] = [
  {
    name: 'Query.personByAccount',
    document: `query ($account: AccountInput!, $place: ID!) { personByAccount(account: $account, territoryId: $place) { id } }`,
    variables: (people) => ({
      account: { issuer: 'https://accounts.invalid', subject: 'nobody' },
      place: people.country.territory('D11').id,
    }),
    may: [
      ['REGIONAL_LEAD', 'R1'],
      ['NATIONAL_LEAD', 'N'],
    ],
    mayNot: [
      ['REGIONAL_LEAD', 'R2'],
      ['SECURITY_COORDINATOR', 'D11'],
      ['SECURITY_OFFICER', 'S111'],
      ['ANALYST', 'N'],
    ],
  },
];

/** Ids of invitations and of accounts of programs, of which a stranger may not know. */
export const askedOfAccounts = [
  {
    path: 'machineAccount(id)',
    names: 'machineAccount',
    document: `query ($id: ID!) { machineAccount(id: $id) { id } }`,
    variables: { id: '' },
  },
  {
    path: 'changeMachineAccount(input.machineAccountId)',
    names: 'machineAccount',
    document: `mutation ($input: ChangeMachineAccountInput!, $key: String!) { changeMachineAccount(input: $input, idempotencyKey: $key) { machineAccount { id } } }`,
    variables: { input: { machineAccountId: '', callsPerHour: 5 } },
  },
  {
    path: 'endMachineAccount(input.machineAccountId)',
    names: 'machineAccount',
    document: `mutation ($input: EndMachineAccountInput!, $key: String!) { endMachineAccount(input: $input, idempotencyKey: $key) { machineAccount { id } } }`,
    variables: { input: { machineAccountId: '' } },
  },
  {
    path: 'inviteHolder(input.appointmentId)',
    names: 'appointment',
    document: `mutation ($input: InviteHolderInput!, $key: String!) { inviteHolder(input: $input, idempotencyKey: $key) { secret } }`,
    variables: { input: { appointmentId: '' } },
  },
  {
    path: 'withdrawInvitation(input.invitationId)',
    names: 'invitation',
    document: `mutation ($input: WithdrawInvitationInput!, $key: String!) { withdrawInvitation(input: $input, idempotencyKey: $key) { invitation { id } } }`,
    variables: { input: { invitationId: '' } },
  },
] as const;
