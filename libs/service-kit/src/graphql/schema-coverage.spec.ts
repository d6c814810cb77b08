import { buildSchema, isObjectType, type GraphQLSchema } from 'graphql';
import { unansweredFields } from './schema-coverage.js';

/** A schema in which the named fields have resolvers. */
function schemaWith(...resolvers: string[]): GraphQLSchema {
  const schema = buildSchema(`
    type Query { issue: Issue, issues: [Issue!] }
    type Issue { id: ID! title: String! owner: Person }
    type Person { id: ID! }
  `);
  for (const name of resolvers) {
    const [typeName = '', field = ''] = name.split('.');
    const type = schema.getType(typeName);
    const definition = isObjectType(type) ? type.getFields()[field] : undefined;
    if (!definition) throw new Error(`there is no ${name}`);
    definition.resolve = () => null;
  }
  return schema;
}

describe('the fields of a schema', () => {
  it('are answered when each has a resolver or is mapped, and plain data needs neither', () => {
    const schema = schemaWith('Query.issue', 'Query.issues', 'Issue.owner');
    expect(unansweredFields(schema, [{ type: 'Issue', mapped: ['id', 'title'] }])).toEqual([]);
  });

  it('are named when nobody answers them, also where several classes stand for a type', () => {
    const classes = [
      { type: 'Issue', mapped: ['id'] },
      { type: 'Issue', mapped: [] },
    ];
    expect(unansweredFields(schemaWith('Query.issue'), classes)).toEqual([
      'Issue.owner',
      'Issue.title',
      'Query.issues',
    ]);
  });
});
