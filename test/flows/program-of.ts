import { LOCAL_ACCOUNTS } from '@vicinia/local';
import type { RunningCountry } from '../support/running-country.js';

const CREATE = `mutation ($input: CreateMachineAccountInput!, $key: String!) {
  createMachineAccount(input: $input, idempotencyKey: $key) { machineAccount { id } } }`;

/** The account of a program that somebody answers for, and can read. @returns its id */
export async function programOf(country: RunningCountry, owner: string): Promise<string> {
  const input = {
    account: { issuer: LOCAL_ACCOUNTS, subject: `program-of-${owner}` },
    name: 'Sample board',
    purpose: 'Shows figures on a board in the station (sample)',
    ownerId: await country.register(owner),
    rules: ['indicator.read'],
    territoryIds: [country.territoryId('S111')],
    callsPerHour: 4,
    expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
  };
  const { createMachineAccount } = await country.lead.mutate(CREATE, { input });
  return createMachineAccount.machineAccount.id as string;
}
