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
 * @param inputTypes what the input of an action is called, where that is not its own name
 * @returns what the mutations answered otherwise than was told, empty where all is true
 */
export async function toldWrongly(
  client: TestClient,
  told: readonly ToldAction[],
  inputOf: (action: string) => object,
  inputTypes: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { action, allowed, reason } of told) {
    if (allowed) continue;
    const code = await client.refusal(mutationOf(action, inputTypes[action]), { input: inputOf(action) });
    if (code !== reason) wrong.push(`${action} is refused with ${code}, and ${String(reason)} was told`);
  }
  return wrong;
}

/** A mutation of which only matters whether it is refused. */
export function mutationOf(
  action: string,
  input = `${action.charAt(0).toUpperCase()}${action.slice(1)}Input`,
): string {
  return `mutation ($input: ${input}!, $key: String!) { ${action}(input: $input, idempotencyKey: $key) { __typename } }`;
}
