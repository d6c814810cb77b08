import type { SubgraphUnderTest } from '@vicinia/testkit';
import { startPeople } from './start-people.js';

describe('names, where the first language of the country is Slovene', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople(undefined, { COUNTRY_LANGUAGES: ['sl', 'hu', 'de'] });
  });

  afterAll(() => people.close());

  it('are Slovene where nothing near the wanted language is there', async () => {
    const { territory } = await people.visitor.query(
      `{ territory(code: "S111") { french: name(language: "fr") any: name german: name(language: "de-AT") } }`,
    );
    expect(territory).toEqual({ french: 'Območje S111', any: 'Območje S111', german: 'Gebiet S111' });
  });

  it('are listed in the order of the country, which the database does not keep', async () => {
    const { territory } = await people.visitor.query(`{ territory(code: "S111") { names { language } } }`);
    expect(territory.names.map(({ language }: { language: string }) => language)).toEqual(['sl', 'de', 'en']);
  });
});
