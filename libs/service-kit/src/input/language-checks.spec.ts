import { demandEachLanguageOnce, languageArgument, localisedArgument } from './language-checks.js';

const invalid = expect.objectContaining({ code: 'INVALID_INPUT' }) as Error;

describe('languages that clients give', () => {
  it('are written in one way', () => {
    expect(languageArgument('DE-at', 'language')).toBe('de-AT');
    expect(() => languageArgument('not a language', 'language')).toThrow(invalid);
  });

  it('keep their order in a text of several, and none comes twice', () => {
    const texts = [
      { language: 'sl', text: ' Temno ' },
      { language: 'de', text: 'Dunkel' },
    ];
    expect(Object.entries(localisedArgument(texts, 'titles'))).toEqual([
      ['sl', 'Temno'],
      ['de', 'Dunkel'],
    ]);
    expect(() => localisedArgument([...texts, { language: 'DE', text: 'x' }], 'titles')).toThrow(invalid);
    expect(() => localisedArgument([], 'titles')).toThrow(invalid);
    expect(localisedArgument([], 'titles', 0)).toEqual({});
  });

  it('come once in texts that are more than a text each', () => {
    demandEachLanguageOnce(['de', 'sl'], 'texts');
    expect(() => {
      demandEachLanguageOnce(['de', 'sl', 'de'], 'texts');
    }).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({ field: 'texts', values: { language: 'de' } }),
      }),
    );
  });
});
