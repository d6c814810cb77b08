import { acceptedLanguages, canonicalLanguage, nearestLanguage } from './nearest-language.js';

const texts = ['de', 'en', 'zh-Hans', 'zh-Hant', 'sr-Cyrl', 'sr-Latn', 'pt-BR', 'pt-PT', 'nb', 'he'];

describe('the language of a text', () => {
  it.each([
    ['zh-Hant-AT', 'zh-Hant'],
    ['zh-TW', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['zh', 'zh-Hans'],
    ['sr-Latn-RS', 'sr-Latn'],
    ['sr-ME', 'sr-Latn'],
    ['sr', 'sr-Cyrl'],
    ['pt-AO', 'pt-PT'],
    ['EN', 'en'],
    ['en-gb', 'en'],
    ['en_GB', 'en'],
    ['no', 'nb'],
    ['iw', 'he'],
    ['fr', 'de'],
    ['constructor', 'de'],
    ['__proto__', 'de'],
    ['', 'de'],
  ])('for somebody who wants %s is %s', (wanted, expected) => {
    expect(nearestLanguage(texts, [wanted])).toBe(expected);
  });

  it.each([
    [['de', 'en', 'sl'], ['sl-SI'], 'sl'],
    [['de-AT', 'en'], ['de-CH'], 'de-AT'],
    [['de', 'en'], ['SL', 'EN'], 'en'],
    [['en', 'de'], ['fr'], 'de'],
    [['hu', 'hr'], ['fr'], 'hu'],
    [['zh_hant', 'DE'], ['zh-TW'], 'zh_hant'],
  ])('of %j for %j, with German before English to fall back on, is %s', (available, wanted, expected) => {
    expect(nearestLanguage(available, wanted, ['de', 'en'])).toBe(expected);
  });

  it('is nothing without a text', () => {
    expect(() => nearestLanguage([], ['de'])).toThrow();
  });
});

describe('a language tag', () => {
  it('has one spelling', () => {
    expect(['DE_at', 'SR-latn', 'iw', 'zh-hant-tw'].map(canonicalLanguage)).toEqual([
      'de-AT',
      'sr-Latn',
      'he',
      'zh-Hant-TW',
    ]);
    expect(['constructor', '__proto__', '', 'not a language'].map(canonicalLanguage)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('what a browser asks for', () => {
  it('is sorted by weight', () => {
    expect(acceptedLanguages('en;q=0.5, sl-SI, de;q=0.9')).toEqual(['sl-SI', 'de', 'en']);
  });

  it('is nothing where it cannot be read', () => {
    expect(acceptedLanguages(undefined)).toEqual([]);
    expect(acceptedLanguages('*, <script>, de;q=0')).toEqual([]);
  });
});
