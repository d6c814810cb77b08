import { schemaDrift } from '@vicinia/testkit';
import { outreachDatabase } from '../src/data-source.js';

it('has entities that say the same as the migrated tables', async () => {
  expect(await schemaDrift('outreach', outreachDatabase)).toEqual([]);
});
