import { Refusal } from '../errors/refusal.js';
import { codeArgument, entriesArgument, idArgument, numberArgument, textArgument } from './input-checks.js';

function refusalOf(check: () => unknown): { code: string; field: unknown } {
  try {
    check();
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, field: error.extensions['field'] };
  }
  throw new Error('the check let it through');
}

describe('what clients give', () => {
  it('takes ids in any case and gives them back in one spelling', () => {
    expect(idArgument('AAAAAAAA-BBBB-4CCC-8DDD-EEEEEEEEEEEE', 'id')).toBe(
      'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee',
    );
  });

  it.each(['', '1', 'aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee0', "'; drop table"])(
    'refuses %p as an id',
    (value) => {
      expect(refusalOf(() => idArgument(value, 'input.id'))).toEqual({
        code: 'INVALID_INPUT',
        field: 'input.id',
      });
    },
  );

  it('gives back a text without white space at its ends', () => {
    expect(textArgument('  😀 😀  ', 'name')).toBe('😀 😀');
  });

  it.each(['', '   ', '\u200b', '\u2800\u3164', '\u00ad'])(
    'refuses %p, of which nothing is seen',
    (value) => {
      expect(refusalOf(() => textArgument(value, 'name'))).toEqual({ code: 'INVALID_INPUT', field: 'name' });
    },
  );

  it.each(['lighting', '1A', '', 'A-B', 'A'.repeat(41)])('refuses %p as a code', (value) => {
    expect(refusalOf(() => codeArgument(value, 'input.code'))).toEqual({
      code: 'INVALID_INPUT',
      field: 'input.code',
    });
    expect(codeArgument(`A_${'1'.repeat(38)}`, 'input.code')).toHaveLength(40);
  });

  it('refuses numbers out of range', () => {
    expect(numberArgument(3, 'every', 1, 3)).toBe(3);
    expect(refusalOf(() => numberArgument(4, 'every', 1, 3)).code).toBe('INVALID_INPUT');
    expect(refusalOf(() => numberArgument(0, 'every', 1, 3)).code).toBe('INVALID_INPUT');
  });

  it('refuses a list without an entry', () => {
    expect(entriesArgument(['a'], 'input.list')).toEqual(['a']);
    expect(refusalOf(() => entriesArgument([], 'input.list'))).toEqual({
      code: 'INVALID_INPUT',
      field: 'input.list',
    });
  });
});
