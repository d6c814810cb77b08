import type { TestClient } from './test-client.js';

/** What a record tells a caller of one action (`viewerActions`). */
export interface ToldAction {
  readonly action: string;
  readonly allowed: boolean;
  readonly reason: string | null;
}

/**
 * Tries what a caller is told to be refused.
 *
 * @param inputOf for each action an input that is read without a fault, so that only who asks and the state of the record
 *   can refuse it
 * @returns what the mutations answered otherwise than was told, empty where all is true
 */
export async function toldWrongly(
  client: TestClient,
  told: readonly ToldAction[],
  inputOf: (action: string) => object,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { action, allowed, reason } of told) {
    if (allowed) continue;
    const code = await client.refusal(mutationOf(action), { input: inputOf(action) });
    if (code !== reason) wrong.push(`${action} is refused with ${code}, and ${String(reason)} was told`);
  }
  return wrong;
}

/** A mutation of which only matters whether it is refused. */
export function mutationOf(action: string): string {
  const input = `${action.charAt(0).toUpperCase()}${action.slice(1)}Input`;
  return `mutation ($input: ${input}!, $key: String!) { ${action}(input: $input, idempotencyKey: $key) { __typename } }`;
}
