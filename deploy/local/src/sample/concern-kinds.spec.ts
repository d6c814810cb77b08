import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfCategory } from './concern-kinds.js';

const schema = join(import.meta.dirname, '../../../../services/issues/schema.graphql');

describe('the kinds of concerns in the sample country', () => {
  it('are kinds that the schema knows', () => {
    const [kinds = ''] = /(?<=enum ConcernKind \{)[^}]+/.exec(readFileSync(schema, 'utf8')) ?? [];
    const known = kinds.match(/^ +[A-Z_]+$/gm)?.map((name) => name.trim()) ?? [];
    expect(known).toEqual(expect.arrayContaining(Object.values(kindOfCategory)));
  });
});
