import { spreadingLosses } from '../src/contained-losses.js';
import type { SubgraphSchema } from '../src/subgraph-schema.js';

const PEOPLE = `type Person @key(fields: "id") { id: ID! name: String! friend: Person! work: Work! }
type Work @shareable { vacancies: Int }
type Page @shareable { end: String! }`;
const ISSUES = `type Issue @key(fields: "id") { id: ID! title: String! }
type Page @shareable { end: String! }`;

function schemaOf(sdl: string, accessByField: Record<string, string> = {}): SubgraphSchema {
  return { sdl, anonymousFields: [], accessByField: accessByField as SubgraphSchema['accessByField'] };
}

function lossesWith(issues: string, access?: Record<string, string>): string[] {
  return spreadingLosses({ people: schemaOf(PEOPLE), issues: schemaOf(`${ISSUES}\n${issues}`, access) });
}

describe('a field that a part of the platform may fail to fill', () => {
  it('may demand a value where nobody else is needed for it', () => {
    expect(lossesWith('type Note { issue: Issue! text: String! }')).toEqual([]);
  });

  it.each([
    ['refers to a record of another service', 'type Note { by: Person! }', 'it refers to people'],
    ['lists records of another service', 'type Note { by: [Person!]! }', 'it refers to people'],
    [
      'adds to a type of another service',
      'type Person @key(fields: "id") { id: ID! concerns: Int! }',
      'it adds to what people tells',
    ],
    [
      'is a part of a shared type',
      'type Work @shareable { due: Int! }',
      'other subgraphs tell the rest of its type',
    ],
    ['is a root field', 'type Query { issue: Issue! }', 'other fields are asked beside it'],
  ])('has to be nullable when it %s', (_case, sdl, reason) => {
    expect(lossesWith(sdl)).toEqual([expect.stringContaining(reason)]);
  });

  it('has to be nullable when a rule can refuse it', () => {
    expect(lossesWith('type Note { text: String! }', { 'Note.text': 'issue.read' })).toEqual([
      'issues: Note.text has to be nullable: a rule can refuse it',
    ]);
  });

  it('is well as it is once null is allowed', () => {
    const sdl = `type Note { by: Person others: [Person]! }
      type Person @key(fields: "id") { id: ID! concerns: Int }
      type Work @shareable { due: Int } type Query { issue: Issue }`;
    expect(lossesWith(sdl)).toEqual([]);
  });

  it('is no matter of types that a service only names', () => {
    expect(lossesWith('type Person @key(fields: "id", resolvable: false) { id: ID! }')).toEqual([]);
  });
});
