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

/** How many samples the tables of a file tell of: pictures of the film, and pieces of its sound. */
export function samplesOf(boxes: readonly Box[]): number {
  const counts = boxes
    .filter(({ type }) => type === 'stsz' || type === 'stz2')
    .map(({ content }) => content.readUInt32BE(HEADER_BYTES));
  return counts.reduce((sum, count) => sum + count, 0);
}
