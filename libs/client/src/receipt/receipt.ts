import { checkCharacter, DIGITS, fromDigits, toDigits } from './receipt-digits.js';

/** The first character of every receipt: which format the rest has. */
const FORMAT = 'V';
const LENGTH = 28;
const BYTES = 16;

declare const checked: unique symbol;

/** A receipt as it is kept and put into a QR code: 28 characters, upper case, without dashes. */
export type Receipt = string & { readonly [checked]: true };

/** A text that is no receipt. `problem` says what a person can do about it. */
export class ReceiptMistyped extends Error {
  /**
   * @param problem `LENGTH` characters are missing or too many, `CHARACTER` one of them is in no receipt, `CHECK` one is
   *   another than was written down or two have changed places
   */
  constructor(readonly problem: 'LENGTH' | 'CHARACTER' | 'CHECK') {
    super(`This is not a receipt: ${problem}`);
    this.name = 'ReceiptMistyped';
  }
}

/** A new receipt from 128 random bits. It must never be sent: what travels is `receiptHash`. */
export function newReceipt(): Receipt {
  return receiptOf(crypto.getRandomValues(new Uint8Array(BYTES)));
}

/**
 * Reads what a person typed or scanned: in upper or lower case, with blanks and dashes anywhere, O for 0, I and L for 1.
 * 32 hexadecimal digits, which the explorer shows, are a receipt too, without a check.
 *
 * @throws ReceiptMistyped
 */
export function parseReceipt(text: string): Receipt {
  const plain = text.replace(/[\s\p{Pd}]/gu, '').toUpperCase();
  if (/^[0-9A-F]{32}$/.test(plain)) {
    return receiptOf(Uint8Array.from(plain.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)));
  }
  const read = plain.replaceAll('O', '0').replace(/[IL]/g, '1');
  if (read.length !== LENGTH) throw new ReceiptMistyped('LENGTH');
  if (!read.startsWith(FORMAT) || Array.from(read).some((character) => !DIGITS.includes(character))) {
    throw new ReceiptMistyped('CHARACTER');
  }
  const bytes = fromDigits(read.slice(1, -1), BYTES);
  if (bytes === null || checkCharacter(read.slice(0, -1)) !== read.at(-1)) throw new ReceiptMistyped('CHECK');
  return read as Receipt;
}

/** As people read and print it: seven groups of four, joined by dashes. */
export function formatReceipt(receipt: Receipt): string {
  return (receipt.match(/.{4}/g) ?? []).join('-');
}

/**
 * What the platform is told of a receipt: the SHA-256 of its 16 bytes written as 32 lower-case hexadecimal digits.
 *
 * @returns 64 lower-case hexadecimal digits
 */
export async function receiptHash(receipt: Receipt): Promise<string> {
  const secret = hexadecimal(fromDigits(receipt.slice(1, -1), BYTES) ?? new Uint8Array());
  return hexadecimal(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(secret))));
}

function receiptOf(bytes: Uint8Array): Receipt {
  const unchecked = FORMAT + toDigits(bytes);
  return (unchecked + checkCharacter(unchecked)) as Receipt;
}

function hexadecimal(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
