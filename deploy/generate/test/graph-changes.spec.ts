import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  breakingGraphChanges,
  clientSchema,
  demandStableGraph,
  releasedGraph,
} from '../src/graph-changes.js';

const workspace = join(import.meta.dirname, '../../..');
const RELEASED = `
  type Query {
    issue(id: ID!): Issue
    oldIssues: [Issue!] @deprecated(reason: "Use issues.")
  }
  type Mutation { closeIssue(input: CloseIssueInput!): Issue }
  type Issue { id: ID!, title: String!, status: Status }
  enum Status { OPEN CLOSED STALE @deprecated(reason: "No issue is stale any more.") }
  input CloseIssueInput { id: ID!, note: String, reason: String @deprecated(reason: "Use note.") }
`;

function changed(from: string, to: string): Promise<string[]> {
  expect(RELEASED).toContain(from);
  return breakingGraphChanges(RELEASED, RELEASED.replace(from, to));
}

describe('a change of the graph', () => {
  it.each([
    ['a field is added', 'title: String!', 'title: String!, body: String'],
    ['an optional argument is added', 'issue(id: ID!)', 'issue(id: ID!, at: String)'],
    ['an optional field of an input is added', 'note: String', 'note: String, language: String'],
    ['what was released as deprecated goes', 'oldIssues: [Issue!] @deprecated(reason: "Use issues.")', ''],
    ['a deprecated value goes', 'STALE @deprecated(reason: "No issue is stale any more.")', ''],
    ['a deprecated field of an input goes', ', reason: String @deprecated(reason: "Use note.")', ''],
    ['an answer is promised', 'status: Status', 'status: Status!'],
  ])('is fine when %s', async (_what, from, to) => {
    expect(await changed(from, to)).toEqual([]);
  });

  it.each([
    ['a field goes', ', title: String!', ''],
    ['a field changes its type', 'title: String!', 'title: Int!'],
    ['an answer is no longer promised', 'title: String!', 'title: String'],
    ['a value goes', 'CLOSED', ''],
    ['a new argument is required', 'issue(id: ID!)', 'issue(id: ID!, at: String!)'],
    ['a new field of an input is required', 'note: String', 'note: String, language: String!'],
    ['a field of an input becomes required', 'note: String', 'note: String!'],
    ['a mutation goes', 'type Mutation { closeIssue(input: CloseIssueInput!): Issue }', ''],
  ])('breaks clients when %s', async (_what, from, to) => {
    expect(await changed(from, to)).not.toEqual([]);
  });

  it('that breaks clients is told when a version before 1.0 is released, and refused from then on', async () => {
    const proposed = RELEASED.replace(', title: String!', '');
    const gone = "Field 'title' was removed from object type 'Issue'";
    const after = (version: string): Promise<string | null> =>
      demandStableGraph(releasedGraph(RELEASED, version), proposed);

    expect(await after('0.9.1')).toContain(gone);
    await expect(after('1.0.0')).rejects.toThrow(gone);
    await expect(after('10.2.0')).rejects.toThrow('deprecate first');
    expect(await demandStableGraph(releasedGraph(RELEASED, '1.0.0'), RELEASED)).toBeNull();
  });

  it('is not compared with a graph that does not say of which version it is', async () => {
    await expect(demandStableGraph(RELEASED, RELEASED)).rejects.toThrow('of which version');
  });
});

it('the graph of the code keeps what the released one promises to clients', async () => {
  const read = (path: string): string => readFileSync(join(workspace, path), 'utf8');
  const graph = clientSchema(read('gateway/supergraph.graphql'));

  expect(graph).not.toContain('join__');
  await demandStableGraph(read('gateway/released.graphql'), graph);
});
