import { dayIn } from '@vicinia/service-kit';

const CHANGE = `id state takesEffectOn reason awaits isStuck refusal begunAt finishedAt
  effect { territoriesMoved territoriesRetired territoriesCreated postsMoved postsEnded }
  moves { territory { code } parent { code } } creations { code level parentCode names { text } }
  retirements { territory { code } successor { code } } viewerActions { action allowed reason }`;
export const PLAN = `mutation ($input: PlanStructureChangeInput!, $key: String!) {
  planStructureChange(input: $input, idempotencyKey: $key) { structureChange { ${CHANGE} } } }`;
export const CALL_OFF = `mutation ($input: CallOffStructureChangeInput!, $key: String!) {
  callOffStructureChange(input: $input, idempotencyKey: $key) { structureChange { id state } } }`;
export const READ = `query ($id: ID!) { structureChange(id: $id) { ${CHANGE} } }`;
export const LIST = `query ($first: Int, $after: String) { structureChanges(first: $first, after: $after) {
  totalCount nodes { id } pageInfo { hasNextPage endCursor } } }`;
/** In the time zone of the test country's nation. */
export function today(): string {
  return dayIn('Europe/Vienna', new Date());
}

export function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

/** Of the change `$change`: which rule is decided. */
export const callingOff: readonly [name: string, document: string] = [
  'Mutation.callOffStructureChange',
  `mutation ($change: ID!, $key: String!) { callOffStructureChange(idempotencyKey: $key,
       input: { structureChangeId: $change }) { structureChange { id } } }`,
];
