import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeSubgraphSchema } from '../src/subgraph-schema.js';

const PERSON = `"Somebody." type Person @key(fields: "id") { "Opaque." id: ID! }
type Query { "Asks." somebody: Person @access(rule: "directory.read") }`;

describe('the schema of a service', () => {
  /** A workspace with one service, whose features are the given files. */
  function workspaceOf(features: Record<string, string>): string {
    const workspace = mkdtempSync(join(tmpdir(), 'vicinia-schema-'));
    mkdirSync(join(workspace, 'libs/service-kit/src/graphql'), { recursive: true });
    writeFileSync(
      join(workspace, 'libs/service-kit/src/graphql/shared.graphql'),
      '"A moment." scalar DateTime',
    );
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

  it.each([
    [
      'extends a type that nobody defines',
      'extend type Panel { "Counted." visits: Int! }',
      'Panel is extended',
    ],
    ['defines a type twice', '"Again." type Person { "Counted." visits: Int! }', 'Person is defined twice'],
    ['leaves a field without a description', 'extend type Person { visits: Int! }', 'Person.visits'],
    [
      'has a root field without a rule of access',
      'type Query { "Counts." visits: Int! }',
      'Query.visits states no @access rule',
    ],
  ])('is refused when a feature %s', (_name, feature, problem) => {
    expect(() => sdlOf({ person: PERSON, visits: feature })).toThrow(problem);
  });
});
