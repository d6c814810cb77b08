import { columnDrift } from '@vicinia/testkit';
import { peopleDatabase } from '../src/data-source.js';

describe('the tables of people', () => {
  it('are what the entities say', async () => {
    expect(await columnDrift('people', peopleDatabase)).toEqual([]);
  });
});
