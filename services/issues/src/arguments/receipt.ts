import { createHash } from 'node:crypto';
import { Refusal } from '@vicinia/service-kit';

const RECEIPT_HASH = /^[0-9a-f]{64}$/;

/**
 * What is stored of the receipt whose hash the client sends.
 *
 * @throws Refusal RECEIPT_MALFORMED
 */
export function receiptArgument(value: string, field: string): string {
  if (!RECEIPT_HASH.test(value)) {
    throw new Refusal('RECEIPT_MALFORMED', 'a receipt hash is 64 lower-case hexadecimal digits', field);
  }
  return storedReceipt(value);
}

/**
 * What is stored of a receipt. Whoever sends the hash of a receipt acts as the reporter, so that hash itself is not
 * kept: a reader of the database or of a backup cannot act with what is there. A plain hash is enough, because a receipt is
 * 128 random bits and cannot be guessed.
 */
export function storedReceipt(receiptHash: string): string {
  return `sha256:${createHash('sha256').update(receiptHash).digest('hex')}`;
}
