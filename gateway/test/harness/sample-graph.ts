import { composeServices } from '@apollo/composition';
import { GraphQLError, parse } from 'graphql';
import type { ReceivedRequest } from './sample-subgraph.js';

/** Two small subgraphs that hold one plan of every kind: keys, requires, abstract types, shared types, mutations. */
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@shareable", "@external", "@requires"])`;

export const PEOPLE_SDL = `${LINK}
type Query { me: Person  territory(id: ID!): Territory  search(text: String!): [Found!]!  greeting: String! }
union Found = Person | Territory
type Territory @key(fields: "id") { id: ID! name: String! parent: Territory indicators: Indicators! @shareable }
type Indicators @shareable { period: String! officers: Int! }
interface Named { name: String! }
type Person implements Named @key(fields: "id") { id: ID! name: String! station: Station }
type Station { number: Int! address: Address }
type Address { street: String! }
`;

export const ISSUES_SDL = `${LINK}
type Query { issues(first: Int! = 20, status: Status): IssueConnection!  concernByReceipt(hash: String!): Concern  broken: Broken }
type Mutation { closeIssue(id: ID!): Issue!  raiseConcernAnonymously(text: String!): Concern!  addToConcernByReceipt(hash: String!): Concern }
type IssueConnection { edges: [IssueEdge!]! pageInfo: PageInfo! }
type IssueEdge { cursor: String! node: Issue! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
enum Status { OPEN CLOSED }
interface Work { id: ID! title: String! }
type Issue implements Work @key(fields: "id") { id: ID! title: String! status: Status! territory: Territory! owner: Person related: [Work!]! }
type Concern implements Work @key(fields: "id") { id: ID! title: String! }
type Territory @key(fields: "id") {
  id: ID!
  name: String! @external
  issues(first: Int! = 20): IssueConnection!
  sign: String! @requires(fields: "name")
  indicators: Indicators! @shareable
}
type Indicators @shareable { period: String! open: Int! }
type Person @key(fields: "id") { id: ID! open: Int! reviewed: [Issue!]! }
type Broken { required: String! enumerated: Status number: Int }
`;

const THREE_ISSUES = ['1', '2', '3'].map((id) => issue(id));

function issue(id: string): Record<string, unknown> {
  return {
    __typename: 'Issue',
    id,
    title: `Broken lamp ${id}`,
    status: 'OPEN',
    territory: { __typename: 'Territory', id: id === '3' ? 't2' : 't1' },
    owner: id === '2' ? null : { __typename: 'Person', id: 'p1', name: 'Officer p1' },
    related: () => [
      { __typename: 'Concern', id: `c${id}`, title: 'Dark corner' },
      { ...issue(`${id}0`), related: () => [] },
    ],
  };
}

function page(issues: readonly unknown[], first: number): unknown {
  const edges = issues.slice(0, first).map((node, index) => ({ cursor: `c${String(index)}`, node }));
  return { edges, pageInfo: { hasNextPage: issues.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

export const peopleRoot = {
  me: (_arguments: unknown, request: ReceivedRequest) =>
    request.subject === 'anonymous' ? null : { __typename: 'Person', id: 'p1', name: 'Officer p1' },
  territory: ({ id }: { id: string }) => ({ __typename: 'Territory', id }),
  search: () => [
    { __typename: 'Person', id: 'p1', name: 'Officer p1' },
    { __typename: 'Territory', id: 't1', name: 'Territory t1' },
  ],
  greeting: () => {
    throw Object.assign(new Error('SELECT secret FROM people'), {
      extensions: { exception: { stacktrace: ['at secret.ts:1'] } },
    });
  },
};

export const peopleEntities: Record<string, (id: string) => unknown> = {
  Territory: (id) =>
    id === 'gone'
      ? null
      : {
          name: `Territory ${id}`,
          parent: id === 't0' ? null : { __typename: 'Territory', id: 't0', name: 'Territory t0' },
          indicators: { period: '2026', officers: 4 },
        },
  Person: (id) => ({
    name: () => {
      if (id === 'hidden')
        throw new GraphQLError('not yours', { extensions: { code: 'FORBIDDEN', field: 'id', secret: 'x' } });
      return `Officer ${id}`;
    },
    station: { number: 7, address: { street: 'Main Street' } },
  }),
};

export const issuesRoot = {
  issues: ({ first }: { first: number }) => page(THREE_ISSUES, first),
  concernByReceipt: ({ hash }: { hash: string }) => {
    if (!/^[0-9a-f]{64}$/.test(hash)) {
      throw new GraphQLError('no receipt', {
        extensions: { code: 'RECEIPT_MALFORMED', field: 'hash', stacktrace: ['at x.ts'] },
      });
    }
    return { id: 'c1', title: 'Dark corner' };
  },
  broken: () => ({ required: 'x', enumerated: 'OPEN', number: 1 }),
  closeIssue: ({ id }: { id: string }) => issue(id),
  raiseConcernAnonymously: ({ text }: { text: string }) => ({ id: 'c9', title: text }),
  addToConcernByReceipt: () => null,
};

export const issuesEntities: Record<string, (id: string, reference: Record<string, unknown>) => unknown> = {
  Issue: (id) => issue(id),
  Concern: (id) => ({ id, title: 'Dark corner' }),
  Territory: (id, reference) => ({
    issues: ({ first }: { first: number }) => page(THREE_ISSUES, first),
    sign: `Welcome to ${String(reference['name'])}`,
    indicators: { period: '2026', open: id.length },
  }),
  Person: () => ({ open: 2, reviewed: [issue('1'), issue('2')] }),
};

/** Composes a supergraph as the build does. */
export function composed(sdls: Readonly<Record<string, string>>): string {
  const result = composeServices(
    Object.entries(sdls).map(([name, sdl]) => ({
      name,
      url: 'http://address-of-the-file.invalid',
      typeDefs: parse(sdl),
    })),
  );
  if (result.errors) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  return result.supergraphSdl;
}
