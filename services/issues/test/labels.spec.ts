import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { labelledSchema, type SubgraphUnderTest } from '@vicinia/testkit';
import { startIssues } from './start-issues.js';

/** Enumerations that nobody shows to a person: the words for errors are those of portals, an order is asked for. */
const SHOWN_TO_NOBODY = ['ErrorCode', 'ListOrder'];

const { enumerations, fields } = labelledSchema(
  readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'),
);

describe('labels', () => {
  let issues: SubgraphUnderTest;

  beforeAll(async () => {
    issues = await startIssues();
  });
  afterAll(() => issues.close());

  const LABELS = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Labels {
    language ${[...fields.values()].map((field) => `${field} { value text }`).join(' ')} } } }`;
  const labels = async (language: string): Promise<Record<string, { value: string; text: string }[]>> =>
    (await issues.visitor.query(LABELS, { representations: [{ __typename: 'Labels', language }] }))
      ._entities[0];
  const closedIn = async (language: string): Promise<string | undefined> =>
    (await labels(language))['concernStatuses']?.find(({ value }) => value === 'CLOSED')?.text;

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

  it('are in the nearest language', async () => {
    expect(await closedIn('de-AT')).toBe('Abgeschlossen');
    expect(await closedIn('sl-SI')).toBe('Zaključeno');
  });
});
