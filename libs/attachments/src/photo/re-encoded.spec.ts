import { readFileSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import { LONGEST_SIDE, reEncoded } from './re-encoded.js';

const incomplete = expect.objectContaining({ code: 'PHOTO_INCOMPLETE' }) as Error;
const unreadable = expect.objectContaining({ code: 'PHOTO_UNREADABLE' }) as Error;

/** A picture as telephones of one maker write it, 60 by 40. */
const heic = readFileSync(new URL('../../test/picture.heic', import.meta.url));

function picture(width: number, height: number): Sharp {
  return sharp({ create: { width, height, channels: 3, background: '#345' } });
}

describe('a photo that is stored', () => {
  it('has lost place, camera and every other note in the file', async () => {
    const upload = await picture(60, 40)
      .jpeg()
      .withExif({ IFD0: { Make: 'Camera of somebody' }, IFD3: { GPSLatitude: '47/1 0/1 0/1' } })
      .toBuffer();
    expect((await sharp(upload).metadata()).exif).toBeDefined();
    const { file, width, height } = await reEncoded(upload);
    const stored = await sharp(file).metadata();
    expect(stored).toMatchObject({ format: 'webp', width: 60, height: 40 });
    expect([stored.exif, stored.xmp, stored.iptc, stored.icc]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(file.includes('Camera of somebody')).toBe(false);
    expect([width, height]).toEqual([60, 40]);
  });

  it('stands upright although the note that said so is gone', async () => {
    const upload = await picture(60, 40).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await reEncoded(upload)).toMatchObject({ width: 40, height: 60 });
  });

  it('is at most 2000 pixels long and keeps its shape', async () => {
    const { width, height } = await reEncoded(await picture(4_000, 1_000).png().toBuffer());
    expect([width, height]).toEqual([LONGEST_SIDE, 500]);
  });

  it('is taken with 61 million pixels, and as a JPEG with more, as telephones make them', async () => {
    const pixels = await picture(8_000, 7_600).png().toBuffer();
    expect(await reEncoded(pixels)).toMatchObject({ width: 2_000, height: 1_900 });
    const large = await picture(9_000, 7_500).jpeg().toBuffer();
    expect(await reEncoded(large)).toMatchObject({ width: 2_000, height: 1_667 });
  }, 60_000);

  it('is refused as too large, by name, when it unfolds to more', async () => {
    const tooLarge = expect.objectContaining({
      code: 'PAYLOAD_TOO_LARGE',
      message: expect.stringContaining('64 million pixels'),
    }) as Error;
    const bomb = await picture(9_000, 9_000).png({ compressionLevel: 9 }).toBuffer();
    await expect(reEncoded(bomb)).rejects.toThrow(tooLarge);
    // All of a progressive JPEG is kept in memory until its last scan.
    const scans = await picture(8_100, 8_000).jpeg({ progressive: true }).toBuffer();
    await expect(reEncoded(scans)).rejects.toThrow(tooLarge);
  }, 60_000);

  it.each([false, true])(
    'is a JPEG of which the end marker alone may be missing (progressive: %s)',
    async (progressive) => {
      const { data, info } = await sharp({
        create: {
          width: 300,
          height: 200,
          channels: 3,
          background: '#345',
          noise: { type: 'gaussian', mean: 120, sigma: 40 },
        },
      })
        .jpeg({ progressive })
        .toBuffer({ resolveWithObject: true });
      const without = data.subarray(0, data.length - 2);
      expect(await reEncoded(without)).toMatchObject({ width: info.width, height: info.height });
      for (const cut of [1, 10, 1_000])
        await expect(reEncoded(without.subarray(0, without.length - cut))).rejects.toThrow(incomplete);
    },
  );

  it('is refused as HEIC with a word on what to send instead', async () => {
    await expect(reEncoded(heic)).rejects.toThrow(
      expect.objectContaining({ code: 'PHOTO_IN_HEIC', message: 'HEIC cannot be read here, send JPEG' }),
    );
    const avif = await picture(60, 40).avif().toBuffer();
    expect(await reEncoded(avif)).toMatchObject({ width: 60, height: 40 });
  });

  it('is refused as incomplete when it is cut off, also before its first pixel', async () => {
    const [png, jpeg] = [await picture(400, 400).png().toBuffer(), await picture(400, 400).jpeg().toBuffer()];
    for (const part of [png.subarray(0, png.length - 60), jpeg.subarray(0, 100)])
      await expect(reEncoded(part)).rejects.toThrow(incomplete);
  });

  it('is refused when it is text, a vector graphic, or nothing', async () => {
    await expect(reEncoded(Buffer.from('not a photo'))).rejects.toThrow(unreadable);
    await expect(
      reEncoded(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')),
    ).rejects.toThrow(unreadable);
    await expect(reEncoded(Buffer.alloc(0))).rejects.toThrow(unreadable);
  });
});
