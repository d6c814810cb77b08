/** A box of an MP4 or QuickTime file: its type, and what is in it. */
export interface Box {
  readonly type: string;
  readonly content: Buffer;
}

/** Boxes that hold boxes on the way to the tables of samples. */
const CONTAINERS = new Set(['moov', 'trak', 'mdia', 'minf', 'stbl']);
const HEADER_BYTES = 8;
const LONG_HEADER_BYTES = 16;
/** Boxes of one file, those within others included. */
const MOST_BOXES = 10_000;

/**
 * The boxes of a file, those within others after them.
 *
 * @throws RangeError when a box is longer than what holds it, as in a file that is cut off, and when there are too many
 */
export function boxesOf(file: Buffer): Box[] {
  const boxes: Box[] = [];
  const waiting = [file];
  for (let holder = waiting.pop(); holder; holder = waiting.pop()) {
    for (let at = 0; at < holder.length;) {
      const { box, length } = boxAt(holder, at);
      boxes.push(box);
      if (boxes.length > MOST_BOXES) throw new RangeError('the file has too many parts');
      if (CONTAINERS.has(box.type)) waiting.push(box.content);
      at += length;
    }
  }
  return boxes;
}

/** A length of 1 says that a longer one follows, 0 that the box goes to the end. */
function boxAt(holder: Buffer, at: number): { box: Box; length: number } {
  const stated = holder.readUInt32BE(at);
  const header = stated === 1 ? LONG_HEADER_BYTES : HEADER_BYTES;
  const long = stated === 1 ? Number(holder.readBigUInt64BE(at + HEADER_BYTES)) : stated;
  const length = stated === 0 ? holder.length - at : long;
  if (length < header || at + length > holder.length) throw new RangeError('a part is longer than the file');
  const type = holder.toString('latin1', at + 4, at + HEADER_BYTES);
  return { box: { type, content: holder.subarray(at + header, at + length) }, length };
}

/** Tables: how many bytes an entry has, and at which of them the length of a run of samples stands, if the entry has one. */
const TABLES = new Map<string, { readonly bytes: number; readonly runAt: number | null }>([
  ['stts', { bytes: 8, runAt: 0 }],
  ['ctts', { bytes: 8, runAt: 0 }],
  ['stsc', { bytes: 12, runAt: 4 }],
  ['stco', { bytes: 4, runAt: null }],
  ['co64', { bytes: 8, runAt: null }],
  ['stss', { bytes: 4, runAt: null }],
]);
const COUNT_AT = 4;
const ENTRIES_AT = 8;

/**
 * How many samples the tables of a file tell of, pictures of the film and pieces of its sound, all tables of all tracks
 * together. Whoever plays the file goes through each table as a whole, whatever is really there.
 *
 * @throws RangeError when a table is longer than its box
 */
export function samplesOf(boxes: readonly Box[]): number {
  return boxes.reduce((sum, box) => sum + samplesIn(box), 0);
}

function samplesIn({ type, content }: Box): number {
  if (type === 'stsz' || type === 'stz2') return content.readUInt32BE(ENTRIES_AT);
  const table = TABLES.get(type);
  if (table === undefined) return 0;
  const { bytes, runAt } = table;
  const count = content.readUInt32BE(COUNT_AT);
  if (ENTRIES_AT + count * bytes > content.length) throw new RangeError('a table is longer than its part');
  if (runAt === null) return 0;
  let samples = 0;
  for (let entry = 0; entry < count; entry += 1)
    samples += content.readUInt32BE(ENTRIES_AT + entry * bytes + runAt);
  return samples;
}
