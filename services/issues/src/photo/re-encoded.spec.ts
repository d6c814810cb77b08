import sharp, { type Sharp } from 'sharp';
import { LONGEST_SIDE, reEncoded } from './re-encoded.js';

const unreadable = expect.objectContaining({ code: 'PHOTO_UNREADABLE' }) as Error;

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

  it('is refused when it is text, a vector graphic, cut off, or unfolds to too many pixels', async () => {
    const whole = await picture(400, 400).png().toBuffer();
    const bomb = await picture(9_000, 9_000).png({ compressionLevel: 9 }).toBuffer();
    await expect(reEncoded(Buffer.from('not a photo'))).rejects.toThrow(unreadable);
    await expect(
      reEncoded(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')),
    ).rejects.toThrow(unreadable);
    await expect(reEncoded(whole.subarray(0, whole.length - 60))).rejects.toThrow(unreadable);
    await expect(reEncoded(bomb)).rejects.toThrow(unreadable);
    await expect(reEncoded(Buffer.alloc(0))).rejects.toThrow(unreadable);
  });
});
