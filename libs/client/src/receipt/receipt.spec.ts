import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { formatReceipt, newReceipt, parseReceipt, receiptHash, ReceiptMistyped } from './receipt.js';

const HEX = '000102030405060708090a0b0c0d0e0f';
const SHOWN = formatReceipt(parseReceipt(HEX));
const CHARACTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function problemOf(text: string): string | undefined {
  try {
    parseReceipt(text);
    return undefined;
  } catch (error) {
    return error instanceof ReceiptMistyped ? error.problem : 'something else';
  }
}

describe('a receipt', () => {
  it('looks as the README says', () => {
    expect(SHOWN).toBe('V000-G40R-40M3-0E20-9185-GR38-E1W1');
  });

  it('is read in lower case, with blanks, with other dashes and with letters that look like digits', () => {
    for (const typed of [
      SHOWN.toLowerCase(),
      SHOWN.replaceAll('-', ' '),
      SHOWN.replaceAll('-', '–'),
      SHOWN.replaceAll('0', 'o').replaceAll('1', 'l'),
    ]) {
      expect(formatReceipt(parseReceipt(typed))).toBe(SHOWN);
    }
  });

  it('is another one each time', () => {
    expect(new Set(Array.from({ length: 100 }, newReceipt)).size).toBe(100);
  });

  it('is told to the platform as the hash of its hexadecimal digits, as before there were check characters', async () => {
    const expected = createHash('sha256').update(HEX).digest('hex');
    expect(await receiptHash(parseReceipt(SHOWN))).toBe(expected);
    expect(await receiptHash(parseReceipt(HEX.toUpperCase()))).toBe(expected);
  });

  it('is refused with any one character mistyped', () => {
    fc.assert(
      fc.property(fc.nat(26), fc.constantFrom(...Array.from(CHARACTERS)), (place, typed) => {
        const receipt = newReceipt();
        fc.pre(receipt[place + 1] !== typed);
        const mistyped = receipt.slice(0, place + 1) + typed + receipt.slice(place + 2);
        return problemOf(mistyped) === 'CHECK';
      }),
    );
  });

  it('is refused when two neighbours have changed places, unless they are 0 and Z', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 26 }), (place) => {
        const receipt = newReceipt();
        const [one, other] = [receipt.charAt(place), receipt.charAt(place + 1)];
        fc.pre(one !== other && !['0Z', 'Z0'].includes(one + other));
        return problemOf(receipt.slice(0, place) + other + one + receipt.slice(place + 2)) === 'CHECK';
      }),
    );
  });

  it.each([
    ['', 'LENGTH'],
    [SHOWN.slice(0, -1), 'LENGTH'],
    [SHOWN.replace('G', 'U'), 'CHARACTER'],
    [SHOWN.replace('V', 'W'), 'CHARACTER'],
  ])('is not "%s": %s', (typed, problem) => {
    expect(problemOf(typed)).toBe(problem);
  });
});
