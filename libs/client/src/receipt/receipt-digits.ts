/** Crockford's 32 digits: none that is mistaken for another one. */
export const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BASE = 32;

/** Bytes in digits of five bits each, the most significant first; the last digit is filled up with zeros. */
export function toDigits(bytes: Uint8Array): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => DIGITS.charAt(Number.parseInt(five.padEnd(5, '0'), 2)))
    .join('');
}

/** The bytes that `toDigits` wrote; null where the digits hold anything else. */
export function fromDigits(digits: string, length: number): Uint8Array<ArrayBuffer> | null {
  const bits = Array.from(digits, (digit) => DIGITS.indexOf(digit).toString(2).padStart(5, '0')).join('');
  if (bits.slice(length * 8).includes('1')) return null;
  return Uint8Array.from({ length }, (_, index) => Number.parseInt(bits.slice(index * 8, index * 8 + 8), 2));
}

/**
 * The check character of digits: Luhn's algorithm for 32 of them. It finds every single wrong digit, and two neighbours
 * that have changed places unless they are 0 and Z.
 */
export function checkCharacter(digits: string): string {
  const sum = Array.from(digits)
    .reverse()
    .map((digit, place) => DIGITS.indexOf(digit) * (place % 2 === 0 ? 2 : 1))
    .reduce((total, value) => total + Math.floor(value / BASE) + (value % BASE), 0);
  return DIGITS.charAt((BASE - (sum % BASE)) % BASE);
}
