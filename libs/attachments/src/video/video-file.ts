import { open, type FileHandle } from 'node:fs/promises';
import { boxesOf, samplesOf } from './boxes.js';

const HEADER_BYTES = 16;
const MOST_PARTS = 10_000;
/** Tables of ten minutes of film have a few megabytes. */
const MOST_TABLE_BYTES = 32_000_000;

/** What the tables of a film say of it. */
export interface FilmTables {
  /** Whether it comes in fragments, with a table for each. */
  readonly isInFragments: boolean;
  /** Pictures and pieces of sound. */
  readonly samples: number;
}

/**
 * Reads the tables of a film, and of everything else no more than how long it is.
 *
 * @throws RangeError when a part is longer than what holds it, as in a file that is cut off, and for too many or too long tables
 */
export async function tablesOf(path: string): Promise<FilmTables> {
  const file = await open(path);
  try {
    let isInFragments = false;
    let samples = 0;
    for await (const { type, from, length } of partsOf(file)) {
      if (type === 'moof') isInFragments = true;
      if (type === 'moov') samples += samplesOf(boxesOf(await read(file, from, length)));
    }
    return { isInFragments, samples };
  } finally {
    await file.close();
  }
}

interface Part {
  readonly type: string;
  /** Position of what is in it. */
  readonly from: number;
  readonly length: number;
}

async function* partsOf(file: FileHandle): AsyncIterable<Part> {
  const { size } = await file.stat();
  let parts = 0;
  for (let at = 0; at < size;) {
    const header = await read(file, at, Math.min(HEADER_BYTES, size - at));
    const stated = header.readUInt32BE(0);
    const bytes = stated === 1 ? HEADER_BYTES : HEADER_BYTES / 2;
    // A length of 1 says that a longer one follows, 0 that the part goes to the end.
    const long = stated === 1 ? Number(header.readBigUInt64BE(8)) : stated;
    const length = stated === 0 ? size - at : long;
    parts += 1;
    if (length < bytes || at + length > size || parts > MOST_PARTS)
      throw new RangeError('a part is longer than the file, or there are too many');
    yield { type: header.toString('latin1', 4, 8), from: at + bytes, length: length - bytes };
    at += length;
  }
}

async function read(file: FileHandle, from: number, length: number): Promise<Buffer> {
  if (length > MOST_TABLE_BYTES) throw new RangeError('a table is too long');
  const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, from);
  if (bytesRead < length) throw new RangeError('the file is shorter than it was');
  return buffer;
}
