import { randomUUID } from 'node:crypto';
import { TEST_ISSUER, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';

const ANSWER = `machineAccount { id name purpose state owner { id } rules territories { code } callsPerHour expiresAt endedAt
  viewerActions { action allowed reason } }`;
const changing = (name: string, input: string): string =>
  `mutation ($input: ${input}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { ${ANSWER} } }`;

export const CREATE = changing('createMachineAccount', 'CreateMachineAccountInput');
export const CHANGE = changing('changeMachineAccount', 'ChangeMachineAccountInput');
export const END = changing('endMachineAccount', 'EndMachineAccountInput');

/** A moment so many days from now. */
export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString();
}

/** Somebody who answers for programs. */
export async function ownerOf(people: SubgraphUnderTest): Promise<TestClient & { personId: string }> {
  const owner = people.citizen() as TestClient & { personId: string };
  await owner.mutate(
    `mutation ($key: String!) { registerMe(input: { displayName: "Sample Owner" }, idempotencyKey: $key) { person { id } } }`,
  );
  return owner;
}

/** What is said of the account of a program at S111. */
export function sampleAccount(people: SubgraphUnderTest, ownerId: string, more: object = {}) {
  return {
    account: { issuer: TEST_ISSUER, subject: randomUUID() },
    name: 'Sample register',
    purpose: 'Keeps posts as they are in the register (sample)',
    ownerId,
    rules: ['post.read'],
    territoryIds: [people.country.territory('S111').id],
    callsPerHour: 100,
    expiresAt: inDays(30),
    ...more,
  };
}

/** The account of a program, and who it is to the service. */
export async function programWith(
  people: SubgraphUnderTest,
  more: object = {},
): Promise<{ id: string; owner: TestClient & { personId: string }; program: TestClient; subject: string }> {
  const owner = await ownerOf(people);
  const lead = await people.as('NATIONAL_LEAD', 'N');
  const input = sampleAccount(people, owner.personId, more);
  const { createMachineAccount } = await lead.mutate(CREATE, { input });
  const { subject } = input.account;
  return {
    id: createMachineAccount.machineAccount.id as string,
    owner,
    program: people.program(subject),
    subject,
  };
}
