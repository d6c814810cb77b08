import { acceptedLanguages, pickLanguage } from './pick-language.js';

describe('the language of a text', () => {
  it.each([
    [['de', 'en', 'sl'], ['sl'], 'sl'],
    [['de', 'en', 'sl'], ['sl-SI'], 'sl'],
    [['de-AT', 'de'], ['de'], 'de'],
    [['de-AT', 'en'], ['de-CH'], 'de-AT'],
    [['de', 'en'], ['SL', 'EN'], 'en'],
    [['en', 'de'], ['fr'], 'de'],
    [['hu', 'hr'], ['fr'], 'hu'],
  ])('of %j for %j is %s', (available, wanted, expected) => {
    expect(pickLanguage(available, wanted, ['de', 'en'])).toBe(expected);
  });

  it('is nothing without a text', () => {
    expect(() => pickLanguage([], ['de'], [])).toThrow();
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
