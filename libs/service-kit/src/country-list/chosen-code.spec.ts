import { Refusal } from '../errors/refusal.js';
import { chosenCode, type ListedEntry } from './chosen-code.js';

function refusalOf(entry: ListedEntry | null): { code: string; message: string; field: unknown } {
  try {
    chosenCode(entry, 'topic', 'input.topic');
  } catch (error) {
    if (error instanceof Refusal) {
      return { code: error.code, message: error.message, field: error.extensions['field'] };
    }
  }
  throw new Error('the entry was let through');
}

describe('an entry chosen from a list of the country', () => {
  it('is known by its code while it is in use', () => {
    expect(chosenCode({ code: 'NEWS', isActive: true }, 'topic', 'input.topic')).toBe('NEWS');
  });

  it.each([
    ['that is not there', null, 'there is no such topic'],
    ['that is no longer in use', { code: 'NEWS', isActive: false }, 'this topic is no longer in use'],
  ])('is refused by its field when it is one %s', (_which, entry, message) => {
    expect(refusalOf(entry)).toEqual({ code: 'INVALID_INPUT', message, field: 'input.topic' });
  });
});
