import sharp from 'sharp';
import { redacted, type Region } from './redacted.js';

const invalid = expect.objectContaining({ extensions: { code: 'INVALID_INPUT', field: 'regions' } }) as Error;

function white(width: number, height: number): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .webp()
    .toBuffer();
}

/** How bright the picture is at a point, 0 to 255. */
async function brightness(file: Buffer, x: number, y: number): Promise<number> {
  const { data, info } = await sharp(file).raw().toBuffer({ resolveWithObject: true });
  return data[(y * info.width + x) * info.channels] ?? NaN;
}

describe('a covered region', () => {
  it('is painted over, and nothing else is', async () => {
    const file = await redacted(await white(100, 50), [{ left: 0.5, top: 0.5, width: 0.25, height: 0.5 }]);

    expect(await brightness(file, 60, 40)).toBeLessThan(10);
    expect(await brightness(file, 74, 49)).toBeLessThan(40);
    expect(await brightness(file, 20, 20)).toBeGreaterThan(245);
    expect(await brightness(file, 90, 40)).toBeGreaterThan(245);
  });

  it('covers at least one pixel, however small it is', async () => {
    const file = await redacted(await white(100, 100), [
      { left: 0.999, top: 0.999, width: 0.001, height: 0.001 },
    ]);
    expect(await sharp(file).metadata()).toMatchObject({ width: 100, height: 100 });
  });

  it.each<[string, Region]>([
    ['beside the picture', { left: 1, top: 0, width: 0.1, height: 0.1 }],
    ['across its edge', { left: 0.9, top: 0, width: 0.2, height: 0.1 }],
    ['without extent', { left: 0.1, top: 0.1, width: 0, height: 0.1 }],
    ['of no number', { left: NaN, top: 0, width: 0.1, height: 0.1 }],
  ])('is refused %s', async (_where, region) => {
    await expect(redacted(await white(10, 10), [region])).rejects.toThrow(invalid);
  });

  it('is one of at most fifty', async () => {
    const regions = Array.from({ length: 51 }, () => ({ left: 0, top: 0, width: 0.1, height: 0.1 }));
    await expect(redacted(await white(10, 10), regions)).rejects.toThrow(invalid);
  });
});
