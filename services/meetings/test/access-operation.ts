/** Everybody who might try, in relation to a panel of station S111. */
export const everybody = [
  'visitor',
  'citizen',
  'member',
  'chair',
  'secretary',
  'beatOfficer',
  'officer',
  'coordinator',
  'nationalLead',
  'neighbour',
  'councillor',
  'analyst',
] as const;
export type Somebody = (typeof everybody)[number];

/** A request and who may make it. */
export interface Operation {
  /** Names of the fields of the schema that it proves. */
  readonly proves: string;
  readonly document: string;
  readonly variables: (asker: Somebody) => Record<string, unknown> | Promise<Record<string, unknown>>;
  readonly allowed: readonly Somebody[];
}

/** Name of the operation of a row. */
export function nameOf(proves: string): string {
  return proves.split('.')[1] ?? '';
}

/** A mutation by its name and what of its answer is asked for. */
export function mutation(
  name: string,
  answer: string,
  allowed: readonly Somebody[],
  variables: Operation['variables'],
): Operation {
  const input = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const document = `mutation ($input: ${input}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { ${answer} } }`;
  return { proves: `Mutation.${name}`, document, variables, allowed };
}
