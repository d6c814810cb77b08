import sharp from 'sharp';
import { withoutNotes } from './photo-notes.js';

const pixels = (file: Uint8Array): Promise<Buffer> => sharp(file).raw().toBuffer();
const noise = { type: 'gaussian', mean: 120, sigma: 40 } as const;

describe('a JPEG without notes', () => {
  it.each([false, true])('has its pixels alone (progressive: %s)', async (progressive) => {
    const photo = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#345', noise } })
      .jpeg({ progressive })
      .withExif({ IFD0: { Make: 'Camera of somebody' } })
      .toBuffer();
    const comment = Buffer.from([0xff, 0xfe, 0, 10, ...Buffer.from('Somebody')]);
    const noted = Buffer.concat([
      photo.subarray(0, 2),
      comment,
      photo.subarray(2, -2),
      comment,
      photo.subarray(-2),
      Buffer.from('a film of somebody'),
    ]);
    const file = Buffer.from(withoutNotes(noted));
    expect(file.toString('latin1')).not.toMatch(/somebody/i);
    expect(file.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
    expect((await pixels(file)).equals(await pixels(photo))).toBe(true);
  });

  it('is as long as it was where it is no JPEG, or cut off', async () => {
    const photo = await sharp({ create: { width: 30, height: 20, channels: 3, background: '#345' } })
      .jpeg()
      .toBuffer();
    for (const file of [Buffer.from('not a photo'), photo.subarray(0, -40), photo.subarray(0, 3)])
      expect(withoutNotes(file)).toHaveLength(file.length);
  });
});
