import { buildSchema, parse } from 'graphql';
import { LIST_SIZE_DEFINITION, listSizesOf } from './list-sizes.js';
import { costOf, demandAffordable, type QueryCost } from './query-cost.js';

const SDL = `
  ${LIST_SIZE_DEFINITION}
  scalar _Any
  union _Entity = Place
  type PageInfo { hasNextPage: Boolean! }
  type Place {
    name: String!
    parent: Place
    above: [Place!]! @listSize(assumedSize: 8)
    below(first: Int = 20, after: String, last: Int): PlaceConnection!
    words: [String!]! @listSize(assumedSize: 10)
  }
  type PlaceEdge { node: Place! cursor: String! }
  type PlaceConnection { edges: [PlaceEdge!]! nodes: [Place!]! pageInfo: PageInfo! }
  type Query { place: Place unsized: [Place!]! _entities(representations: [_Any!]!): [_Entity]! }
`;
const schema = buildSchema(SDL);
const LIMIT = 1_000;

function cost(query: string, variables: Record<string, unknown> = {}): QueryCost | null {
  return costOf({
    schema,
    sizes: listSizesOf(SDL),
    document: parse(query),
    operationName: null,
    variables,
    limit: LIMIT,
  });
}

const rows = (query: string, variables?: Record<string, unknown>): number | undefined =>
  cost(query, variables)?.rows;

describe('what a query costs', () => {
  it('is one row for each object and nothing for its values', () => {
    expect(rows('{ place { name words parent { name } } }')).toBe(2);
  });

  it('takes a list for as long as the schema says, and a hundred where it says nothing', () => {
    expect(rows('{ place { above { name } } }')).toBe(1 + 8);
    expect(rows('{ unsized { name } }')).toBe(100);
  });

  it('takes a page for as long as is asked, a variable for its value, and the default where nothing is asked', () => {
    expect(rows('{ place { below(first: 7) { nodes { name } } } }')).toBe(1 + 1 + 7);
    expect(rows('{ place { below(last: 7) { nodes { name } } } }')).toBe(1 + 1 + 7);
    expect(rows('query ($n: Int) { place { below(first: $n) { nodes { name } } } }', { n: 30 })).toBe(32);
    expect(rows('{ place { below { nodes { name } pageInfo { hasNextPage } } } }')).toBe(22);
    expect(rows('query ($n: Int) { place { below(first: $n) { nodes { name } } } }', { n: null })).toBe(102);
  });

  it('takes a size that no page has for a full one', () => {
    expect(rows('{ place { below(first: -5) { nodes { name } } } }')).toBe(102);
  });

  it('multiplies lists within lists, in fragments too', () => {
    expect(rows('{ place { above { above { ...P } } } } fragment P on Place { above { name } }')).toBe(
      1 + 8 * (1 + 8 * (1 + 8)),
    );
  });

  it('counts the entities that a gateway asks for', () => {
    const query =
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Place { above { name } } } }';
    expect(rows(query, { r: [{}, {}, {}] })).toBe(3 * 9);
  });

  it('leaves out what a directive leaves out', () => {
    const query = 'query ($no: Boolean!) { place { above @include(if: $no) { name } } }';
    expect(rows(query, { no: false })).toBe(1);
  });

  it('is left to the execution when the variables do not fit', () => {
    expect(cost('query ($n: Int!) { place { below(first: $n) { nodes { name } } } }')).toBeNull();
  });

  it('is refused beyond the limit with cost, limit and the innermost field that is too dear', () => {
    const dear = cost('{ place { above { above { below(first: 100) { nodes { name } } } } } }');

    expect(() => {
      demandAffordable(dear ?? { rows: 0, dearest: null }, LIMIT);
    }).toThrow(/up to 6537 rows, most of them by the field Place\.above; 1000 are allowed/);
  });

  it('is refused where small fields are too dear together', () => {
    const many = Array.from(
      { length: 12 },
      (_, n) => `f${String(n)}: place { below(first: 100) { nodes { name } } }`,
    );
    const dear = cost(`{ ${many.join(' ')} }`);

    expect(() => {
      demandAffordable(dear ?? { rows: 0, dearest: null }, LIMIT);
    }).toThrow(/in all its fields together/);
  });

  it('is not worked out for fragments that unfold without end', () => {
    const levels = Array.from(
      { length: 14 },
      (_, n) =>
        `fragment F${String(n)} on Place { a: parent { ...F${String(n + 1)} } b: parent { ...F${String(n + 1)} } }`,
    );
    expect(() => cost(`{ place { ...F0 } } ${levels.join(' ')} fragment F14 on Place { name }`)).toThrow(
      /too many fields/,
    );
  });
});
