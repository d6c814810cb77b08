import { publicTextIn, publicTextsArgument, type PublicText } from './public-texts.js';

const german: PublicText = { language: 'de', title: 'Licht', summary: 'Es ist dunkel.', agreed: null };
const slovene: PublicText = { ...german, language: 'sl', title: 'Luč' };

describe('public texts of an issue', () => {
  it('are spelt as the standard does; nothing agreed is nothing to tell', () => {
    const given = { language: 'DE-at', title: ' Licht ', summary: 'Es ist dunkel.' };
    expect(publicTextsArgument([given], 'input.texts')).toEqual([{ ...german, language: 'de-AT' }]);
  });

  it.each([
    ['none', [], 'input.texts'],
    ['the same language twice', [german, { ...german, language: 'DE' }], 'input.texts'],
    ['an empty summary', [german, { ...slovene, summary: ' ' }], 'input.texts.1.summary'],
  ])('are refused: %s', (_what, texts, field) => {
    expect(() => publicTextsArgument(texts, 'input.texts')).toThrow(
      expect.objectContaining({ code: 'INVALID_INPUT', field }),
    );
  });

  it('are read in the wanted language, else in one of the country', () => {
    expect(publicTextIn([german, slovene], 'sl-SI', ['de'])).toBe(slovene);
    expect(publicTextIn([slovene, german], 'fr', ['de'])).toBe(german);
    expect(publicTextIn([slovene, german], null, ['de'])).toBe(german);
    expect(publicTextIn([], 'de', ['de'])).toBeNull();
  });
});
