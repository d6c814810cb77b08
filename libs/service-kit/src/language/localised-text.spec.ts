import { textIn } from './localised-text.js';

const texts = { de: 'Bezirk', sl: 'Okraj', 'en-GB': 'District' };

describe('a text in several languages', () => {
  it.each([
    ['sl', 'Okraj'],
    ['de-AT', 'Bezirk'],
    ['en-GB', 'District'],
    ['fr', 'Bezirk'],
    [null, 'Bezirk'],
  ])('is read for %s as "%s"', (language, text) => {
    expect(textIn(texts, language)).toBe(text);
  });
});
