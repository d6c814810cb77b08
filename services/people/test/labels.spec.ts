import type { SubgraphUnderTest } from '@vicinia/testkit';
import { startPeople } from './start-people.js';

const LABELS = `query ($language: String!) { labels(language: $language) { language selectedBy { value text } } }`;

describe('labels', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople(undefined, { COUNTRY_LANGUAGES: ['sl', 'de'] });
  });
  afterAll(() => people.close());

  it.each([
    ['the nearest language', 'de-AT', 'Bürgermeister/in', 'Gemeinderat'],
    ['a language of the country where nothing is near', 'fr', 'Župan', 'Občinski svet'],
  ])('are in %s', async (_, language, mayor, council) => {
    expect((await people.visitor.query(LABELS, { language })).labels).toEqual({
      language,
      selectedBy: [
        { value: 'MAYOR', text: mayor },
        { value: 'COUNCIL', text: council },
      ],
    });
  });

  it('are refused in what is no language', async () => {
    expect(await people.visitor.refusal(LABELS, { language: 'no language' })).toBe('INVALID_INPUT');
  });
});
