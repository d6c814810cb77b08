import { buildSchema } from 'graphql';
import { schemaDisagreements } from './schema-coverage.js';

const schema = buildSchema(`
  type Query { issue: Issue }
  type Issue { id: ID! title: String! owner: Person }
  type Person { id: ID! }
`);

function coverage(fields: Record<string, string[]>): Parameters<typeof schemaDisagreements>[1] {
  return {
    fields: new Map(Object.entries(fields).map(([type, names]) => [type, new Set(names)])),
    typesWithResolver: new Set(Object.keys(fields)),
  };
}

describe('schema and resolvers', () => {
  it('agree when every field has a resolver or a mapped property', () => {
    expect(
      schemaDisagreements(schema, coverage({ Query: ['issue'], Issue: ['id', 'title', 'owner'] })),
    ).toEqual([]);
  });

  it('disagree over a field that only the schema has', () => {
    expect(schemaDisagreements(schema, coverage({ Query: ['issue'], Issue: ['id', 'title'] }))).toEqual([
      'Issue.owner is in the schema and has neither resolver nor mapped property',
    ]);
  });

  it('disagree over a resolver that the schema does not have', () => {
    const all = { Query: ['issue', 'issues'], Issue: ['id', 'title', 'owner'] };
    expect(schemaDisagreements(schema, coverage(all))).toEqual([
      'Query.issues has a resolver or mapped property and is not in the schema',
    ]);
  });
});
