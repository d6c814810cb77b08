import { composeServices } from '@apollo/composition';
import { GraphQLError, parse } from 'graphql';
import type { ReceivedRequest } from './sample-subgraph.js';

/**
 * Two small subgraphs that hold one plan of every kind: keys, requires, a hidden type, abstract types, an interface
 * object, shared types, mutations.
 */
const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@shareable", "@external", "@requires", "@inaccessible", "@interfaceObject"])`;

export const PEOPLE_SDL = `${LINK}
type Query { me: Person  territory(id: ID!): Territory  search(text: String!): [Found!]!  greeting: String!  followed: [Work]!  lost: Work  echo(words: [String!]!): [String!]! }
union Found = Person | Territory
type Territory @key(fields: "id") { id: ID! name: String! parent: Territory indicators: Indicators! @shareable crest: Crest! @inaccessible }
type Crest @inaccessible { motto: String! }
type Indicators @shareable { period: String officers: Int }
interface Named { name: String! }
type Person implements Named @key(fields: "id") { id: ID! name: String! station: Station }
type Station { number: Int! address: Address }
type Address { street: String! }
type Work @key(fields: "id") @interfaceObject { id: ID! followers: Int }
`;

export const ISSUES_SDL = `${LINK}
type Query { issues(first: Int! = 20, status: Status): IssueConnection!  concernByReceipt(hash: String!): Concern  broken: Broken  work: [Work]! }
type Mutation { closeIssue(id: ID!): Issue!  raiseConcernAnonymously(text: String!): Concern!  addToConcernByReceipt(hash: String!): Concern }
type IssueConnection { edges: [IssueEdge!]! pageInfo: PageInfo! }
type IssueEdge { cursor: String! node: Issue! }
type PageInfo { hasNextPage: Boolean! endCursor: String }
enum Status { OPEN CLOSED }
interface Work @key(fields: "id") { id: ID! title: String! }
type Issue implements Work @key(fields: "id") { id: ID! title: String! status: Status! territory: Territory! owner: Person related: [Work!]! }
type Concern implements Work @key(fields: "id") { id: ID! title: String! }
type Territory @key(fields: "id") {
  id: ID!
  name: String! @external
  crest: Crest! @external
  issues(first: Int! = 20): IssueConnection!
  sign: String! @requires(fields: "name")
  flag: String @requires(fields: "crest { motto }")
  indicators: Indicators! @shareable
}
type Crest @inaccessible { motto: String! @external }
type Indicators @shareable { period: String open: Int }
type Person @key(fields: "id") { id: ID! open: Int! reviewed: [Issue!]! }
type Broken { required: String! enumerated: Status number: Int }
`;

const THREE_ISSUES = ['1', '2', '3'].map((id) => issue(id));

function issue(id: string): Record<string, unknown> {
  const territory = id === '3' ? 't2' : 't1';
  return {
    __typename: 'Issue',
    id,
    title: `Broken lamp ${id}`,
    status: 'OPEN',
    territory: { __typename: 'Territory', id: territory, ...workOf(territory) },
    owner: id === '2' ? null : { __typename: 'Person', id: 'p1', ...dutiesOfAnybody() },
    related: () => [concern(`c${id}`), { ...issue(`${id}0`), related: () => [] }],
  };
}

function concern(id: string): Record<string, unknown> {
  return { __typename: 'Concern', id, title: 'Dark corner' };
}

function workOf(territory: string): Record<string, unknown> {
  return {
    issues: ({ first }: { first: number }) => page(THREE_ISSUES, first),
    indicators: { period: '2026', open: territory.length },
  };
}

function dutiesOfAnybody(): Record<string, unknown> {
  return { open: 2, reviewed: () => [issue('1'), issue('2')] };
}

function page(issues: readonly unknown[], first: number): unknown {
  const edges = issues.slice(0, first).map((node, index) => ({ cursor: `c${String(index)}`, node }));
  return { edges, pageInfo: { hasNextPage: issues.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
}

function person(id: string): Record<string, unknown> {
  return {
    __typename: 'Person',
    id,
    name: () => {
      if (id === 'hidden')
        throw new GraphQLError('not yours', { extensions: { code: 'FORBIDDEN', field: 'id', secret: 'x' } });
      return `Officer ${id}`;
    },
    station: { number: 7, address: { street: 'Main Street' } },
  };
}

function territory(id: string): Record<string, unknown> | null {
  if (id === 'gone') return null;
  return {
    __typename: 'Territory',
    id,
    name: `Territory ${id}`,
    parent: () => (id === 't0' ? null : territory('t0')),
    indicators: { period: '2026', officers: 4 },
    crest: { motto: `Motto of ${id}` },
  };
}

export const peopleRoot = {
  me: (_arguments: unknown, request: ReceivedRequest) =>
    request.subject === 'anonymous' ? null : person('p1'),
  territory: ({ id }: { id: string }) => territory(id),
  search: () => [person('p1'), territory('t1')],
  greeting: () => {
    throw Object.assign(new Error('SELECT secret FROM people'), {
      extensions: { exception: { stacktrace: ['at secret.ts:1'] } },
    });
  },
  followed: () => ['c1', '2'].map((id) => ({ __typename: 'Work', id, followers: 3 })),
  lost: () => ({ __typename: 'Work', id: 'lost', followers: 3 }),
  echo: ({ words }: { words: string[] }) => words,
};

type Entity = (id: string, reference: Record<string, unknown>) => unknown;

export const peopleEntities: Record<string, Entity> = {
  Territory: territory,
  Person: person,
  Work: (id) => ({ __typename: 'Work', followers: id === 'c1' ? 3 : 5 }),
};

export const issuesRoot = {
  issues: ({ first }: { first: number }) => page(THREE_ISSUES, first),
  concernByReceipt: ({ hash }: { hash: string }) => {
    if (!/^[0-9a-f]{64}$/.test(hash)) {
      throw new GraphQLError('no receipt', {
        extensions: { code: 'RECEIPT_MALFORMED', field: 'hash', stacktrace: ['at x.ts'] },
      });
    }
    return concern('c1');
  },
  broken: () => ({ required: 'x', enumerated: 'OPEN', number: 1 }),
  work: () => [concern('c1'), issue('2'), issue('3')],
  closeIssue: ({ id }: { id: string }) => issue(id),
  raiseConcernAnonymously: ({ text }: { text: string }) => ({ ...concern('c9'), title: text }),
  addToConcernByReceipt: () => null,
};

export const issuesEntities: Record<string, Entity> = {
  Issue: issue,
  Concern: concern,
  Work: (id) => (id === 'lost' ? null : id.startsWith('c') ? concern(id) : issue(id)),
  Territory: (id, reference) => ({
    ...workOf(id),
    sign: `Welcome to ${String(reference['name'])}`,
    flag: (reference['crest'] as { motto?: string } | undefined)?.motto,
  }),
  Person: dutiesOfAnybody,
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
