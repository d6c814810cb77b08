import { Refusal } from '@vicinia/service-kit';
import { checkTexts, type TextInLanguage } from './bulletin-texts.js';

const german: TextInLanguage = { language: 'de', title: 'Titel', body: 'Text', correction: null };

function fieldAtFault(texts: TextInLanguage[], corrects = false): unknown {
  try {
    checkTexts(texts, corrects);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'INVALID_INPUT') return error.extensions['field'];
  }
  throw new Error('the texts were let through');
}

describe('texts of a bulletin', () => {
  it('come in any number of languages, spelt as the standard does', () => {
    expect(checkTexts([german, { language: 'SL-si', title: ' Naslov ', body: 'A\r\n\r\nB' }], false)).toEqual(
      [german, { language: 'sl-SI', title: 'Naslov', body: 'A\n\nB', correction: null }],
    );
  });

  it.each([
    ['none', [], 'input.texts'],
    ['the same language twice', [german, { ...german, language: 'DE' }], 'input.texts'],
    ['a language that is none', [{ ...german, language: 'deutsch!' }], 'input.texts.0.language'],
    ['an empty title', [{ ...german, title: ' ' }], 'input.texts.0.title'],
    ['a title that would begin a header', [{ ...german, title: 'A\r\nBcc: x@y.z' }], 'input.texts.0.title'],
    ['an empty body', [german, { ...german, language: 'en', body: '\n' }], 'input.texts.1.body'],
  ])('are refused: %s', (_what, texts, field) => {
    expect(fieldAtFault(texts)).toBe(field);
  });

  it('say what changed in a correction, and nowhere else', () => {
    const corrected = { ...german, correction: 'The day' };
    expect(checkTexts([corrected], true)).toEqual([corrected]);
    expect(fieldAtFault([german], true)).toBe('input.texts.0.correction');
    expect(fieldAtFault([corrected])).toBe('input.texts.0.correction');
  });
});
