import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeSubgraphSchema } from '../src/subgraph-schema.js';

const PERSON = `"Somebody." type Person @key(fields: "id") { "Opaque." id: ID! }
type Query { "Asks." somebody: Person @access(rule: "directory.read") }`;

/** What libraries have for all services. */
const SHARED = {
  attachments: '"A file." type Attachment @shareable { "Opaque." id: ID! }',
  'service-kit': '"A moment." scalar DateTime',
  indicators: 'extend type Person { "Counted." figures: Figures @access(rule: "work.read") }',
};

describe('the schema of a service', () => {
  /** A workspace with one service, whose features are the given files. */
  function workspaceOf(features: Record<string, string>): string {
    const workspace = mkdtempSync(join(tmpdir(), 'vicinia-schema-'));
    for (const [library, sdl] of Object.entries(SHARED)) {
      const folder = join(workspace, 'libs', library, 'src/graphql');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'shared.graphql'), sdl);
    }
    mkdirSync(join(workspace, 'services/sample/src'), { recursive: true });
    for (const [name, sdl] of Object.entries(features))
      writeFileSync(join(workspace, 'services/sample/src', `${name}.graphql`), sdl);
    return workspace;
  }
  const sdlOf = (features: Record<string, string>): string =>
    composeSubgraphSchema(workspaceOf(features), 'sample').sdl;

  it('has what features add to a type that another one defines', () => {
    const added = 'extend type Person { "Counted." visits: Int! @access(rule: "work.read") }';
    expect(sdlOf({ person: PERSON, visits: added })).toMatch(/type Person[^}]*id: ID![^}]*visits: Int!/);
  });

  it('has what libraries have for all services as far as it needs that', () => {
    const visits = 'extend type Person { "The last one." visitedAt: DateTime "Shown." photo: Attachment }';
    expect(sdlOf({ person: PERSON, visits })).toMatch(/type Attachment @shareable[^]*scalar DateTime/);
    expect(sdlOf({ person: PERSON })).not.toMatch(/Attachment|DateTime/);
  });

  it('has what libraries add to a type where it has all that this speaks of', () => {
    const figures = '"Figures." type Figures @shareable { "Counted." visits: Int! }';
    expect(sdlOf({ person: PERSON, figures })).toMatch(/type Person[^}]*figures: Figures/);
    expect(sdlOf({ person: PERSON })).not.toContain('figures');
  });

  it.each([
    [
      'extends a type that nobody defines',
      'extend type Panel { "Counted." visits: Int! }',
      'Panel is extended',
    ],
    [
      'extends the queries, of which each feature writes its own',
      'extend type Query { "Asks." panel: Int @access(rule: "directory.read") }',
      'it is written without "extend"',
    ],
    ['defines a type twice', '"Again." type Person { "Counted." visits: Int! }', 'Person is defined twice'],
    [
      'leaves a list without its greatest length',
      'extend type Person { "All." visits: [Int!]! }',
      '@listSize(assumedSize: …)',
    ],
    [
      'has pages whose length nobody can choose',
      '"Page." type VisitConnection { "All." nodes: [Int!]! } extend type Person { "All." visits: VisitConnection! }',
      'Person.visits has no argument "first"',
    ],
    [
      'takes the parts of an input one by one',
      `"Seen." type VisitPayload { "Counted." visits: Int! }
       type Mutation { "Visits." visit("Of." id: ID!, "Key." idempotencyKey: String! @length(max: 200)): VisitPayload @access(rule: "directory.read") }`,
      'visit does not read "(input: …Input!, idempotencyKey: String!): …Payload"',
    ],
    ['leaves a field without a description', 'extend type Person { visits: Int! }', 'Person.visits'],
    [
      'takes a text without its greatest length as an argument',
      'extend type Person { "Counted." visits("Since." code: String): Int }',
      'Person.visits(code) has no @length(max: …)',
    ],
    [
      'takes a text without its greatest length within an input',
      `"A visit." input VisitInput { "Words." words: [String!]! @items(max: 3) }
       type Mutation { "Visits." visit("Visit." input: VisitInput!): Int @access(rule: "directory.read") }`,
      'VisitInput.words has no @length(max: …)',
    ],
    [
      'takes a list without its greatest length',
      'extend type Person { "Counted." visits("Of these." ids: [ID!]!): Int }',
      'Person.visits(ids) has no @items(max: …)',
    ],
    [
      'takes a scalar of its own without its greatest length',
      '"An address." scalar Email extend type Person { "Counted." visits("Of." email: Email): Int }',
      'Person.visits(email) has no @length(max: …)',
    ],
    [
      'counts characters of what has none',
      'extend type Person { "Counted." visits("Of." id: ID @length(max: 9)): Int }',
      'Person.visits(id) is no text',
    ],
    [
      'has a root field without a rule of access',
      'type Query { "Counts." visits: Int! }',
      'Query.visits states no @access rule',
    ],
  ])('is refused when a feature %s', (_name, feature, problem) => {
    expect(() => sdlOf({ person: PERSON, visits: feature })).toThrow(problem);
  });

  it('says in the description how long a text or a list is at most, unless the description says it already', () => {
    const sdl = sdlOf({
      person: PERSON,
      visits: `extend type Person { "Counted." visits(
        "What for." purpose: String @length(max: 5000)
        "Words, at most 5,000 characters." words: String @length(max: 5000)
        "Codes." codes: [String!] @items(max: 1000) @length(max: 20)
        "Who." ids: [ID!] @items(max: 10)
      ): Int }`,
    });
    expect(sdl).toContain('"What for. At most 5,000 characters."');
    expect(sdl).toContain('"Words, at most 5,000 characters."');
    expect(sdl).toContain('"Codes. At most 1,000 entries. At most 20 characters each."');
    expect(sdl).toContain('"Who. At most 10 entries."');
    expect(sdl).toContain('@length(max: 5000)');
  });
});
