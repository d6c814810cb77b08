import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, GraphQLEnumType } from 'graphql';
import { errorWords } from './error-words.js';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));

describe('words for errors', () => {
  it.each(['de', 'en', 'sl'] as const)('has a sentence for each code of the graph in "%s"', (language) => {
    const codes = (schema.getType('ErrorCode') as GraphQLEnumType).getValues().map(({ name }) => name);
    expect(codes.length).toBeGreaterThan(20);
    expect(Object.keys(errorWords[language]).sort()).toEqual([...codes, 'UNREACHABLE'].sort());
  });
});
