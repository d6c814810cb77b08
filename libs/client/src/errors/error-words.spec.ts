import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, GraphQLEnumType } from 'graphql';
import { errorSentence, errorWords, type Language } from './error-words.js';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));
const codes = (schema.getType('ErrorCode') as GraphQLEnumType).getValues().map(({ name }) => name);

describe('words for errors', () => {
  it.each(Object.keys(errorWords) as Language[])(
    'have a sentence for each code of the graph in "%s"',
    (language) => {
      expect(codes.length).toBeGreaterThan(20);
      const words = Object.keys(errorWords[language]).filter((key) => !key.includes('.'));
      expect(words.sort()).toEqual([...codes, 'UNREACHABLE'].sort());
    },
  );

  it('are those of the key, with its values', () => {
    const failure = { code: 'INVALID_INPUT', key: 'INVALID_INPUT.TEXT_TOO_LONG', values: { most: 20 } };
    expect(errorSentence(failure, errorWords.en)).toBe('This text is too long: 20 characters at most.');
  });

  it('are those of the code where the key is of a later release', () => {
    const failure = { code: 'NOT_FOUND', key: 'NOT_FOUND.ELSEWHERE', values: {} };
    expect(errorSentence(failure, errorWords.de)).toBe(errorWords.de['NOT_FOUND']);
  });
});
