const MARKER = 0xff;
const START = 0xd8;
const SCAN = 0xda;
/** Notes of any maker, but for those by which the picture is shown: JFIF (0), colours (2), Adobe's way of writing them (14). */
const isNote = (code: number): boolean =>
  code === 0xfe || (code >= 0xe0 && code <= 0xef && ![0xe0, 0xe2, 0xee].includes(code));

/**
 * A JPEG without notes on place, time and camera; its pixels stay as they are, bit for bit.
 *
 * @param file a JPEG; anything else is given back as it is
 */
export function withoutNotes(file: Uint8Array): Uint8Array {
  if (file[0] !== MARKER || file[1] !== START) return file;
  const kept = [file.subarray(0, 2)];
  let at = 2;
  while (file[at] === MARKER && file[at + 1] !== SCAN) {
    const end = at + 2 + (((file[at + 2] ?? 0) << 8) | (file[at + 3] ?? 0));
    if (end < at + 4 || end > file.length) break;
    if (!isNote(file[at + 1] ?? 0)) kept.push(file.subarray(at, end));
    at = end;
  }
  kept.push(file.subarray(at));
  return Buffer.concat(kept);
}
