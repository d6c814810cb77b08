import { inflateSync } from 'node:zlib';
import type { PhotoScene } from '@vicinia/sample-country';
import { drawPhoto } from './drawn-photo.js';

const SCENES: readonly PhotoScene[] = ['DARK_PARK', 'RUBBISH', 'STREET'];

/** The parts of a PNG by their names. */
function chunksOf(image: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < image.length; at += 12 + image.readUInt32BE(at)) {
    const length = image.readUInt32BE(at);
    chunks.set(image.toString('latin1', at + 4, at + 8), image.subarray(at + 8, at + 8 + length));
  }
  return chunks;
}

describe('a drawn photo', () => {
  it.each(SCENES)('of %s is a PNG with every pixel in it, and small', (scene) => {
    const image = drawPhoto(scene);
    expect(image.subarray(1, 4).toString()).toBe('PNG');
    expect(image.length).toBeLessThan(20_000);
    const chunks = chunksOf(image);
    const [width, height] = [
      chunks.get('IHDR')?.readUInt32BE(0) ?? 0,
      chunks.get('IHDR')?.readUInt32BE(4) ?? 0,
    ];
    expect(inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))).toHaveLength(height * (1 + 3 * width));
  });

  it('shows something else for each scene', () => {
    expect(new Set(SCENES.map((scene) => drawPhoto(scene).toString('base64'))).size).toBe(SCENES.length);
  });
});
