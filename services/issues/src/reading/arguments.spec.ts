import { languageArgument, localisedArgument, receiptArgument } from './arguments.js';

const invalid = expect.objectContaining({ code: 'INVALID_INPUT' }) as Error;

describe('what clients send', () => {
  it.each(['', 'abc', 'A'.repeat(64), `${'a'.repeat(63)}g`, 'a'.repeat(65)])(
    'refuses "%s" as the hash of a receipt',
    (value) => {
      expect(() => receiptArgument(value, 'receiptHash')).toThrow(
        expect.objectContaining({ code: 'RECEIPT_MALFORMED' }),
      );
    },
  );

  it('takes 64 lower-case hexadecimal digits as the hash of a receipt', () => {
    expect(receiptArgument('0123456789abcdef'.repeat(4), 'receiptHash')).toBe('0123456789abcdef'.repeat(4));
  });

  it('writes language tags in one way', () => {
    expect(languageArgument('DE-at', 'language')).toBe('de-AT');
    expect(() => languageArgument('not a language', 'language')).toThrow(invalid);
  });

  it('keeps the order of languages and refuses one that comes twice', () => {
    const texts = [
      { language: 'sl', text: ' Temno ' },
      { language: 'de', text: 'Dunkel' },
    ];
    expect(Object.entries(localisedArgument(texts, 'titles', 20))).toEqual([
      ['sl', 'Temno'],
      ['de', 'Dunkel'],
    ]);
    expect(() => localisedArgument([...texts, { language: 'DE', text: 'x' }], 'titles', 20)).toThrow(invalid);
    expect(() => localisedArgument([], 'titles', 20)).toThrow(invalid);
    expect(localisedArgument([], 'titles', 20, 0)).toEqual({});
  });
});
