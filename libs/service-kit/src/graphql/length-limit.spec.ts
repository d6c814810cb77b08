import { ApolloServer } from '@apollo/server';
import { INPUT_LENGTH_DEFINITIONS } from './input-lengths.js';
import { lengthLimit } from './length-limit.js';

const SDL = `
  ${INPUT_LENGTH_DEFINITIONS}
  enum Topic { A_TOPIC_WITH_A_LONG_NAME }
  input TextInput { text: String! @length(max: 5) }
  input PlaceInput { texts: [TextInput!]! = [] @items(max: 2), titles: [TextInput!] @items(max: 2) @length(max: 3), words: [String!] @items(max: 2) @length(max: 3) }
  type Place { name(language: String @length(max: 4)): String }
  type Query {
    place(id: ID, input: PlaceInput, key: String @length(max: 4), topics: [Topic!] @items(max: 1)): Place
  }
`;
const server = new ApolloServer({
  typeDefs: SDL,
  resolvers: { Query: { place: () => ({ name: 'a place' }) } },
  plugins: [lengthLimit(SDL)],
});

async function answer(query: string, variables: Record<string, unknown> = {}, operationName?: string) {
  const { body } = await server.executeOperation({
    query,
    variables,
    ...(operationName === undefined ? {} : { operationName }),
  });
  if (body.kind !== 'single') throw new Error('one answer was expected');
  return body.singleResult;
}

async function refusedField(...asked: Parameters<typeof answer>): Promise<unknown> {
  const { errors = [], data } = await answer(...asked);
  expect(data).toBeUndefined();
  expect(errors.map(({ extensions }) => extensions?.['code'])).toEqual(['INVALID_INPUT']);
  return errors[0]?.extensions?.['field'];
}

const PLACE = 'query ($input: PlaceInput, $key: String) { place(input: $input, key: $key) { name } }';
const FOUND = { place: { name: 'a place' } };

describe('what a client gives', () => {
  afterAll(() => server.stop());

  it('may be as long as the schema states', async () => {
    const input = { texts: [{ text: 'abcde' }, { text: '' }], words: ['abc', 'abc'] };
    expect((await answer(PLACE, { input, key: 'abcd' })).data).toEqual(FOUND);
  });

  it.each([
    ['an argument', { key: 'abcde' }, 'key'],
    [
      'a text in a list of inputs',
      { input: { texts: [{ text: 'a' }, { text: 'abcdef' }] } },
      'input.texts.1.text',
    ],
    ['a text in a list', { input: { words: ['abc', 'abcd'] } }, 'input.words.1'],
    ['a list', { input: { words: ['a', 'b', 'c'] } }, 'input.words'],
    ['a text that is given instead of a list', { input: { words: 'abcd' } }, 'input.words.0'],
  ])('is refused with its path when it is longer: %s', async (_name, variables, field) => {
    expect(await refusedField(PLACE, variables)).toBe(field);
  });

  it.each([
    ['in the document', '{ place(key: "abcde") { name } }', 'key'],
    ['as a default of a variable', 'query ($key: String = "abcde") { place(key: $key) { name } }', 'key'],
    [
      'below a fragment',
      '{ place { ...Named } } fragment Named on Place { name(language: "abcde") }',
      'language',
    ],
    ['under another name', '{ place(key: "a") { name } other: place(key: "abcde") { name } }', 'key'],
    [
      'as a list of values',
      '{ place(topics: [A_TOPIC_WITH_A_LONG_NAME, A_TOPIC_WITH_A_LONG_NAME]) { name } }',
      'topics',
    ],
  ])('is refused wherever it is written: %s', async (_name, query, field) => {
    expect(await refusedField(query)).toBe(field);
  });

  const tooLong = (most: number) => ({ key: 'INVALID_INPUT.TEXT_TOO_LONG', values: { most } });

  it('is refused once, with every field that is too long', async () => {
    const input = { texts: [{ text: 'abcdef' }], titles: [{ text: 'abcd' }, { text: 'abc' }] };
    const { errors = [] } = await answer(PLACE, { input, key: 'abcde' });
    expect(errors.map(({ extensions }) => extensions?.['fields'])).toEqual([
      [
        {
          field: 'input.texts.0.text',
          message: 'input.texts.0.text has at most 5 characters',
          ...tooLong(5),
        },
        {
          field: 'input.titles.0.text',
          message: 'input.titles.0.text has at most 3 characters',
          ...tooLong(3),
        },
        { field: 'key', message: 'key has at most 4 characters', ...tooLong(4) },
      ],
    ]);
  });

  it('counts characters, not units', async () => {
    expect((await answer(PLACE, { key: '👩👩👩👩' })).data).toEqual(FOUND);
    expect(await refusedField(PLACE, { key: '👩👩👩👩👩' })).toBe('key');
  });

  it('has ids of at most 200 characters', async () => {
    const query = 'query ($id: ID) { place(id: $id) { name } }';
    expect((await answer(query, { id: 'a'.repeat(200) })).data).toEqual(FOUND);
    expect(await refusedField(query, { id: 'a'.repeat(201) })).toBe('id');
  });

  it('is looked at in the operation that is asked for, and in no other', async () => {
    const document = `query A { place(key: "a") { name } }
      query B($key: String!) { place(key: $key) { ...Named } } fragment Named on Place { name(language: "abcde") }`;
    expect((await answer(document, {}, 'A')).data).toEqual(FOUND);
    expect(await refusedField(document, { key: 'a' }, 'B')).toBe('language');
  });

  it('is looked at anew each time a document is asked', async () => {
    expect((await answer(PLACE, { key: 'abcd' })).data).toEqual(FOUND);
    expect(await refusedField(PLACE, { key: 'abcde' })).toBe('key');
  });

  it('is left to the execution where variables do not fit', async () => {
    const { errors = [] } = await answer(PLACE, { key: 5 });
    expect(errors[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });
});
