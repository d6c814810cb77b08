const FNV_OFFSET_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * FNV-1a over UTF-8: the same number for the same text in every process and release, so that a key keeps
 * its partition and an aggregate its bucket.
 *
 * @returns an unsigned 32-bit integer
 */
export function stableHash(text: string): number {
  let hash = FNV_OFFSET_BASIS;
  for (const byte of Buffer.from(text, 'utf8')) {
    hash = Math.imul(hash ^ byte, FNV_PRIME);
  }
  return hash >>> 0;
}
