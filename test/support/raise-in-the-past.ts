import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { RAISE_ANONYMOUSLY } from '../flows/documents.js';
import type { RunningCountry } from './running-country.js';

interface PastConcern {
  readonly category: string;
  readonly point: { readonly longitude: number; readonly latitude: number };
  readonly daysAgo: number;
}

/**
 * Raises a concern without a name at a time that is over: the token of the loader of sample data may set the time of an
 * operation.
 *
 * @returns hash of its receipt
 */
export async function raiseInThePast(
  { platform }: RunningCountry,
  { category, point, daysAgo }: PastConcern,
): Promise<string> {
  const receiptHash = createHash('sha256').update(randomBytes(16)).digest('hex');
  const at = new Date(Date.now() - daysAgo * 24 * 3_600_000);
  const token = await platform.token('issues', { identity: null, quiet: true, at });
  const [issues] = platform.replicas('issues');
  const response = await fetch(`${issues?.url ?? ''}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      query: RAISE_ANONYMOUSLY,
      variables: {
        key: randomUUID(),
        input: { receiptHash, category, text: 'Nobody answers.', language: 'en', point },
      },
    }),
  });
  expect(await response.json()).not.toHaveProperty('errors');
  return receiptHash;
}
