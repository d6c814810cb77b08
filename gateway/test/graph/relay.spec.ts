import { readFileSync } from 'node:fs';
import { Supergraph } from '@apollo/federation-internals';
import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql';

/** The supergraph that is delivered, as clients see it. */
const schema = Supergraph.build(readFileSync(new URL('../../supergraph.graphql', import.meta.url), 'utf8'))
  .apiSchema()
  .toGraphQLJSSchema();

const objects = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
const connections = objects.filter(({ name }) => name.endsWith('Connection')).map(({ name }) => name);

function fieldsOf(name: string): Record<string, string> {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));
}

describe("Relay's connections", () => {
  it('are found at all', () => {
    expect(connections.length).toBeGreaterThan(5);
  });

  it('say where a page begins and ends', () => {
    expect(fieldsOf('PageInfo')).toEqual({
      hasNextPage: 'Boolean!',
      hasPreviousPage: 'Boolean!',
      startCursor: 'String',
      endCursor: 'String',
    });
  });

  it.each(connections)('have edges with a node and a cursor: %s', (name) => {
    const { edges, pageInfo } = fieldsOf(name);
    const edge = fieldsOf(String(edges).replace(/[[\]!]/g, ''));

    expect(pageInfo).toBe('PageInfo!');
    expect(edges).toMatch(/^\[\w+!?\]!?$/);
    expect(edge['cursor']).toBe('String!');
    expect(edge).toHaveProperty('node');
  });

  it('take first and after wherever they are asked for, and last with before', () => {
    const asking = objects.flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => connections.includes(getNamedType(field.type).name))
        .map((field) => ({
          place: `${type.name}.${field.name}`,
          pages: field.args
            .filter(({ name }) => ['first', 'after', 'last', 'before'].includes(name))
            .map((argument) => `${argument.name}: ${String(getNamedType(argument.type))}`)
            .sort(),
        })),
    );

    const ways = ['after: String,first: Int', 'after: String,before: String,first: Int,last: Int'];
    expect(asking.filter(({ pages }) => !ways.includes(pages.join()))).toEqual([]);
    expect(asking.length).toBeGreaterThanOrEqual(connections.length);
  });
});
