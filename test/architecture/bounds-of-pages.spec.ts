import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_COUNTED, PAGE_LIMIT } from '@vicinia/service-kit';
import { Kind, parse, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql';

const supergraph = readFileSync(join(import.meta.dirname, '../../gateway/supergraph.graphql'), 'utf8');
const fields = parse(supergraph).definitions.flatMap((definition): FieldDefinitionNode[] =>
  definition.kind === Kind.OBJECT_TYPE_DEFINITION ? [...(definition.fields ?? [])] : [],
);

const says = (node: FieldDefinitionNode | InputValueDefinitionNode, bound: string): boolean =>
  node.description?.value.includes(bound) ?? false;

describe('what the schema says of pages', () => {
  it('is as many entries as a page may have, wherever one is asked for', () => {
    const sizes = fields.flatMap(({ arguments: all }) =>
      (all ?? []).filter(({ name }) => name.value === 'first' || name.value === 'last'),
    );
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.filter((size) => !says(size, `1 to ${String(PAGE_LIMIT)}`))).toEqual([]);
  });

  it('is up to how many entries are counted, wherever a total is told', () => {
    const totals = fields.filter(({ name }) => name.value === 'totalCount');
    expect(totals.length).toBeGreaterThan(0);
    expect(totals.filter((total) => !says(total, `up to ${MOST_COUNTED.toLocaleString('en')}`))).toEqual([]);
  });
});
