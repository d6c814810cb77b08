import { textIn, textsInCountryOrder } from './localised-text.js';

const texts = { de: 'Bezirk', sl: 'Okraj', 'en-GB': 'District' };

describe('a text in several languages', () => {
  it.each([
    ['sl', 'Okraj'],
    ['de-AT', 'Bezirk'],
    ['en-GB', 'District'],
    ['fr', 'Okraj'],
    [null, 'Okraj'],
  ])('is read for %s as "%s"', (language, text) => {
    expect(textIn(texts, language, ['sl', 'de'])).toBe(text);
  });

  it('is listed in the order of the country, whatever order a database made of it', () => {
    const languages = (country: string[]): string[] =>
      textsInCountryOrder(texts, country).map(({ language }) => language);
    expect(languages(['sl', 'de'])).toEqual(['sl', 'de', 'en-GB']);
    expect(languages([])).toEqual(['de', 'en-GB', 'sl']);
  });
});
