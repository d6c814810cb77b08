import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest } from '@vicinia/testkit';
import type { Operation } from './access-operations.js';
import { CALL_OFF, inDays, LIST, PLAN, READ } from './structure-change-documents.js';

const may: Operation['may'] = [['NATIONAL_LEAD', 'N']];
const mayNot: Operation['mayNot'] = [
  ['REGIONAL_LEAD', 'R1'],
  ['SECURITY_COORDINATOR', 'D11'],
  ['OVERSIGHT', 'N'],
  ['ANALYST', 'N'],
];

const planned = (people: SubgraphUnderTest) => ({
  takesEffectOn: inDays(300),
  reason: 'A reform (sample)',
  moves: [{ territoryId: people.country.territory('S112').id, parentCode: 'D12' }],
});

/** A change that waits for a day far ahead. */
export async function plannedChange(people: SubgraphUnderTest): Promise<string> {
  const lead = await people.as('NATIONAL_LEAD', 'N');
  const { planStructureChange } = await lead.mutate(PLAN, { input: planned(people) });
  return planStructureChange.structureChange.id as string;
}

/** Operations on changes of the structure: who may and who may not. */
export const structureChangeOperations: Operation[] = [
  {
    name: 'Mutation.planStructureChange',
    document: PLAN,
    variables: (people) => ({ input: planned(people) }),
    may,
    mayNot,
  },
  { name: 'Query.structureChange', document: READ, variables: () => ({ id: randomUUID() }), may, mayNot },
  { name: 'Query.structureChanges', document: LIST, variables: () => ({}), may, mayNot },
];

/** Operations that name a change of the structure by its id. */
export const namesStructureChange = [
  { path: 'structureChange(id)', names: 'structureChange', document: READ, variables: {} },
  {
    path: 'callOffStructureChange(input.structureChangeId)',
    names: 'structureChange',
    document: CALL_OFF,
    variables: { input: { structureChangeId: '' } },
  },
] as const;
