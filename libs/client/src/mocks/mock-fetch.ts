import { addMocksToSchema, type IMocks } from '@graphql-tools/mock';
import {
  buildSchema,
  getNullableType,
  graphql,
  GraphQLString,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

export interface MockOptions {
  /** Values for types and fields in place of the plausible ones, as `@graphql-tools/mock` takes them. */
  readonly mocks?: IMocks;
}

/** A moment that looks like one; the same each time, so that pictures of pages can be compared. */
const MOMENT = '2026-03-09T10:00:00.000Z';

/** What a text looks like, by the name of its field; others are told apart by that name. */
const TEXTS: readonly (readonly [pattern: RegExp, text: string])[] = [
  [/^language$|language$/i, 'en'],
  [/email$/i, 'sample@country.example'],
  [/telephone$/i, '+43 0 000 0000'],
  [/^displayName$/, 'Sample person'],
  [/^(name|panelName)$/, 'Sample name'],
  [/^title$/, 'Sample title'],
  [/^(text|body|summary|description)$/, 'Sample text. It has two sentences.'],
  [/^code$/, 'SAMPLE'],
  [/cursor$/i, 'c2FtcGxl'],
  [/path$/i, '/media/sample'],
  [/^(timeZone)$/, 'Europe/Vienna'],
  [/^period$/, '2026-03'],
];

/**
 * Answers in place of a gateway, with plausible values for everything that is asked: for pages under development without a
 * platform, and for tests of their parts. Nothing is kept: a mutation answers like a query.
 *
 * @param sdl the graph as clients see it, `@vicinia/client/schema.graphql`
 * @returns what `createViciniaClient` takes as `fetch`
 */
export function mockFetch(sdl: string, options: MockOptions = {}): typeof fetch {
  const graph = buildSchema(sdl);
  const schema = addMocksToSchema({
    schema: graph,
    mocks: { ...plausible(graph), ...options.mocks },
    mockGenerationBehavior: 'deterministic',
  });
  return async (_url, init) => {
    const { query, variables, operationName } = JSON.parse(init?.body as string) as {
      query: string;
      variables?: Record<string, unknown>;
      operationName?: string;
    };
    const answer = await graphql({ schema, source: query, variableValues: variables, operationName });
    return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } });
  };
}

/** Every object, with texts for its fields; the rest is made by kind. */
function plausible(schema: GraphQLSchema): IMocks {
  let ids = 0;
  const objects = Object.values(schema.getTypeMap()).filter(isObjectType);
  return {
    ...Object.fromEntries(objects.map((type) => [type.name, () => textsOf(type)])),
    ID: () => `sample-${String(++ids)}`,
    DateTime: () => MOMENT,
    LocalDate: () => MOMENT.slice(0, 10),
    Int: () => 3,
    Float: () => 0.5,
    Boolean: () => true,
    // The same page again and again would never end.
    PageInfo: () => ({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: 'sample',
      endCursor: 'sample',
    }),
  };
}

function textsOf(type: GraphQLObjectType): Record<string, string> {
  const fields = Object.values(type.getFields());
  return Object.fromEntries(
    fields
      .filter(({ type: of }) => getNullableType(of) === GraphQLString)
      .map(({ name }) => [name, TEXTS.find(([pattern]) => pattern.test(name))?.[1] ?? `Sample ${name}`]),
  );
}
