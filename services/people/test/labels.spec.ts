import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelledSchema, type SubgraphUnderTest } from '@vicinia/testkit';
import { startPeople } from './start-people.js';

/** Enumerations that nobody shows to a person: the words for errors are those of portals, an order is asked for. */
const SHOWN_TO_NOBODY = ['ErrorCode', 'PlaceOrder'];

const { enumerations, fields } = labelledSchema(
  readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'),
);

describe('labels', () => {
  let people: SubgraphUnderTest;

  beforeAll(async () => {
    people = await startPeople(undefined, { COUNTRY_LANGUAGES: ['sl', 'de'] });
  });
  afterAll(() => people.close());

  const LABELS = `query ($language: String!) { labels(language: $language) {
    language ${[...fields.values()].map((field) => `${field} { value text }`).join(' ')} } }`;
  const labels = async (language: string): Promise<Record<string, { value: string; text: string }[]>> =>
    (await people.visitor.query(LABELS, { language })).labels;
  const officerIn = async (language: string): Promise<string | undefined> =>
    (await labels(language))['roles']?.find(({ value }) => value === 'SECURITY_OFFICER')?.text;

  it('are there for every enumeration that a person sees', () => {
    expect([...fields.keys()].sort()).toEqual(
      [...enumerations.keys()].filter((name) => !SHOWN_TO_NOBODY.includes(name)).sort(),
    );
  });

  it.each(['de', 'en', 'sl'])('are there for every value, each another, in "%s"', async (language) => {
    const all = await labels(language);
    for (const [enumeration, field] of fields) {
      const given = all[field] ?? [];
      expect(given.map(({ value }) => value).sort()).toEqual(
        [...(enumerations.get(enumeration) ?? [])].sort(),
      );
      expect(new Set(given.map(({ text }) => text)).size).toBe(given.length);
      for (const { text, value } of given) expect([text.trim(), text === value]).toEqual([text, false]);
    }
  });

  it('are in the nearest language, else in one of the country', async () => {
    expect(await officerIn('de-AT')).toBe('Sicherheitsbeauftragte/r');
    expect(await officerIn('fr')).toBe('Pooblaščenec za varnost');
  });

  it('are refused in what is no language', async () => {
    expect(await people.visitor.refusal(LABELS, { language: 'no language' })).toBe('INVALID_INPUT');
  });
});
