import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  ConcernCategoriesDocument,
  createViciniaClient,
  memoryStore,
  NeighbourhoodDocument,
  SubscribeDocument,
} from '../index.js';
import { IssueBoardDocument, MyWorkDocument } from '../station.js';
import { mockFetch, type MockOptions } from './mock-fetch.js';

const sdl = readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8');

function client(options?: MockOptions) {
  return createViciniaClient({
    url: 'http://gateway/graphql',
    store: memoryStore(),
    fetch: mockFetch(sdl, options),
  });
}

describe('a client on mocks', () => {
  it('reads a page with texts, moments and an end', async () => {
    const { territory } = await client().read(NeighbourhoodDocument, { id: 'any', language: 'en' });
    expect(territory?.name).toBe('Sample name');
    expect(territory?.bulletins?.nodes[0]).toMatchObject({
      publishedAt: '2026-03-09T10:00:00.000Z',
      text: { language: 'en', title: 'Sample title', body: 'Sample text. It has two sentences.' },
    });
  });

  it('reads what staff read, the same each time', async () => {
    const variables = { language: 'en', territoryId: 'any', overdue: false, order: 'NEWEST_FIRST' } as const;
    const board = async () => client().read(IssueBoardDocument, variables);
    expect(await board()).toEqual(await board());
    expect(await client().read(MyWorkDocument, { language: 'en' })).toMatchObject({ me: {} });
  });

  it('changes something, as far as a page can see', async () => {
    const input = { email: 'sample@country.example', territoryIds: ['any'], topics: [], language: 'en' };
    expect(await client().change(SubscribeDocument, { input })).toMatchObject({
      subscribe: { accepted: true },
    });
  });

  it('has the values that a test asks for', async () => {
    const mocks = { ConcernCategory: () => ({ name: 'Lighting' }) };
    const { concernCategories } = await client({ mocks }).read(ConcernCategoriesDocument, { language: 'en' });
    expect(concernCategories?.[0]?.name).toBe('Lighting');
  });
});
