import type { ByteRange } from './attachment-store.js';

/**
 * The bytes that a request asks for.
 *
 * @param header value of `Range`
 * @returns null for all, also where several ranges or something else than bytes is asked for
 */
export function byteRangeOf(header: string | undefined): ByteRange | null {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? [];
  if (from === '') return Number(to) > 0 ? { last: Number(to) } : null;
  if (to === '') return { from: Number(from), to: null };
  return Number(to) < Number(from) ? null : { from: Number(from), to: Number(to) };
}

/**
 * The same of a file.
 *
 * @param size of the file in bytes
 * @returns null where the range begins behind its end
 */
export function partOf(range: ByteRange, size: number): { from: number; length: number } | null {
  const from = 'last' in range ? Math.max(size - range.last, 0) : range.from;
  const end = 'last' in range || range.to === null ? size : Math.min(range.to + 1, size);
  return from < end ? { from, length: end - from } : null;
}
