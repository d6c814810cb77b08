const MARKER = 0xff;
const START = 0xd8;
const SCAN = 0xda;
const END = 0xd9;
/** Notes of any maker, but for those by which the picture is shown: JFIF (0), colours (2), Adobe's way of writing them (14). */
const isNote = (code: number): boolean =>
  code === 0xfe || (code >= 0xe0 && code <= 0xef && ![0xe0, 0xe2, 0xee].includes(code));
/** Within the pixels of a scan a marker is either written twice over (0) or starts the counting anew. */
const isWithinScan = (code: number): boolean => code === 0 || (code >= 0xd0 && code <= 0xd7);

/**
 * A JPEG without notes on place, time and camera, and without what cameras write after its end; its pixels stay as they
 * are, bit for bit.
 *
 * @param file a JPEG; anything else is given back as it is, and of one that is not whole the rest
 */
export function withoutNotes(file: Uint8Array): Uint8Array {
  const all = Buffer.from(file.buffer, file.byteOffset, file.length);
  if (all[0] !== MARKER || all[1] !== START) return file;
  const kept = [all.subarray(0, 2)];
  let at = 2;
  while (at + 4 <= all.length && all[at] === MARKER && all[at + 1] !== END) {
    const code = all.readUInt8(at + 1);
    const segment = at + 2 + all.readUInt16BE(at + 2);
    const end = code === SCAN ? endOfScan(all, segment) : segment;
    if (!isNote(code)) kept.push(all.subarray(at, end));
    at = end;
  }
  const isWhole = all[at] === MARKER && all[at + 1] === END;
  kept.push(isWhole ? all.subarray(at, at + 2) : all.subarray(at));
  return Buffer.concat(kept);
}

/** Where the pixels of a scan end: at the next marker that is none of theirs. */
function endOfScan(all: Buffer, from: number): number {
  let at = all.indexOf(MARKER, from);
  while (at !== -1 && isWithinScan(all[at + 1] ?? END)) at = all.indexOf(MARKER, at + 2);
  return at === -1 ? all.length : at;
}
