import { crc32, deflateSync } from 'node:zlib';
import type { PhotoScene } from '@vicinia/sample-country';

const WIDTH = 320;
const HEIGHT = 240;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

type Colour = readonly [red: number, green: number, blue: number];
/** The colour of a point; both coordinates go from 0, left and above, to 1. */
type Drawing = (x: number, y: number) => Colour;

const within = (x: number, y: number, radius: number): boolean =>
  Math.hypot(x, y * (HEIGHT / WIDTH)) < radius;
const between = (value: number, least: number, most: number): boolean => value > least && value < most;

const drawings: Readonly<Record<PhotoScene, Drawing>> = {
  DARK_PARK: (x, y) => {
    if (within(x - 0.3, y - 0.24, 0.04)) return [70, 72, 80];
    if (between(x, 0.292, 0.308) && between(y, 0.24, 0.8)) return [52, 54, 60];
    if (y > 0.72) return Math.abs(x - 0.6) < (y - 0.6) / 2 ? [48, 46, 44] : [14, 30, 20];
    return [10, 14, 30 + Math.round(40 * y)];
  },
  RUBBISH: (x, y) => {
    if (within(x - 0.42, y - 0.72, 0.07) || within(x - 0.55, y - 0.74, 0.06)) return [38, 38, 44];
    if (within(x - 0.48, y - 0.6, 0.05)) return [90, 70, 60];
    return y > 0.55 ? [96, 140, 70] : [170, 200, 225];
  },
  STREET: (x, y) => {
    if (within(x - 0.6, y - 0.62, 0.03) || within(x - 0.76, y - 0.62, 0.03)) return [20, 20, 20];
    if (between(x, 0.54, 0.82) && between(y, 0.48, 0.6)) return [180, 40, 40];
    if (y > 0.8 && Math.floor(x * 12) % 2 === 0) return [235, 235, 230];
    return y > 0.5 ? [110, 110, 112] : [180, 205, 228];
  },
};

/** A small picture, made by code: no photograph of a real place is in the sample. @returns a PNG */
export function drawPhoto(scene: PhotoScene): Buffer {
  const draw = drawings[scene];
  const rows = Array.from({ length: HEIGHT }, (_row, y) =>
    // Each row begins with its filter: none.
    Buffer.from([0, ...Array.from({ length: WIDTH }, (_pixel, x) => draw(x / WIDTH, y / HEIGHT)).flat()]),
  );
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  // Eight bits for each of red, green and blue.
  header.set([8, 2], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}
