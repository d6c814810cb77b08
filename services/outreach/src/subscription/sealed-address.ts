import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** An address that nobody reads without its key, and the key, which is drawn for it alone. */
export interface SealedAddress {
  readonly key: Buffer;
  /** Nonce, tag and ciphertext, one after the other. */
  readonly sealed: Buffer;
}

/** Encrypts an address with a key of its own. */
export function sealAddress(address: string): SealedAddress {
  const key = randomBytes(KEY_BYTES);
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, nonce);
  const text = Buffer.concat([cipher.update(address, 'utf8'), cipher.final()]);
  return { key, sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]) };
}

/**
 * Opens an address.
 *
 * @returns null when key and address do not belong together, one was changed, or one is not there (any more)
 */
export function readableAddress(sealed: Buffer | null, key: Buffer | null): string | null {
  if (sealed === null || key === null) return null;
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const tag = sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES);
  try {
    const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES }).setAuthTag(tag);
    const text = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES));
    return Buffer.concat([text, decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
