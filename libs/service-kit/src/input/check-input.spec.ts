import { Refusal } from '../errors/refusal.js';
import { checkEach, checkInput, ifGiven } from './check-input.js';
import { idArgument, textArgument } from './input-checks.js';

function refusalOf(check: () => unknown): Refusal {
  try {
    check();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('the check let it through');
}

const text = (value: string, field: string) => () => textArgument(value, field);
const receipt = () => {
  throw new Refusal('RECEIPT_MALFORMED', 'no receipt', 'input.receiptHash');
};

describe('the input of a mutation', () => {
  it('is given back as the checks made it', () => {
    const checked = checkInput({ title: text(' abc ', 'input.title'), note: () => ifGiven(null, String) });
    expect(checked).toEqual({ title: 'abc', note: null });
  });

  it('is refused once, with every field at fault', () => {
    const refusal = refusalOf(() =>
      checkInput({
        title: text('', 'input.title'),
        why: text('abc', 'input.why'),
        place: () => ifGiven('x', (id) => idArgument(id, 'input.territoryId')),
      }),
    );
    expect(refusal.extensions).toEqual({
      code: 'INVALID_INPUT',
      field: 'input.title',
      fields: [
        { field: 'input.title', message: 'input.title is empty', key: 'INVALID_INPUT.TEXT_EMPTY' },
        {
          field: 'input.territoryId',
          message: 'input.territoryId is not an id',
          key: 'INVALID_INPUT.ID_MALFORMED',
        },
      ],
    });
    expect(refusal.message).toBe('input.title is empty; input.territoryId is not an id');
  });

  it('keeps the code of a single fault, and of several that agree', () => {
    expect(refusalOf(() => checkInput({ receipt })).code).toBe('RECEIPT_MALFORMED');
    expect(refusalOf(() => checkInput({ receipt, title: text('', 'input.title') })).code).toBe(
      'INVALID_INPUT',
    );
  });

  it('tells of every entry of a list, and of every field of each', () => {
    const entry = (value: string, index: number): unknown =>
      checkInput({
        a: text(value, `input.list.${String(index)}.a`),
        b: text('', `input.list.${String(index)}.b`),
      });
    const refusal = refusalOf(() =>
      checkInput({ list: () => checkEach(['x', ''], entry), end: text('', 'input.end') }),
    );
    expect(refusal.fields?.map(({ field }) => field)).toEqual([
      'input.list.0.b',
      'input.list.1.a',
      'input.list.1.b',
      'input.end',
    ]);
    expect(checkEach(['a', 'b'], (value, index) => `${value}${String(index)}`)).toEqual(['a0', 'b1']);
  });

  it('lets through at once what is no fault of a field', () => {
    const broken = () => {
      throw new Error('broken');
    };
    expect(() => checkInput({ title: text('', 'input.title'), broken })).toThrow('broken');
    const refused = () => {
      throw new Refusal('FORBIDDEN', 'no');
    };
    expect(refusalOf(() => checkInput({ refused, title: text('', 'input.title') })).code).toBe('FORBIDDEN');
  });
});
