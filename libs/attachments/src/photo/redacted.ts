import sharp from 'sharp';
import { Refusal } from '@vicinia/service-kit';

/** A rectangle of a picture in shares of its width and height, from the upper left corner: all between 0 and 1. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Most regions that are covered at once. */
export const MOST_REGIONS = 50;
const QUALITY = 80;
const COVER = '#000';

/**
 * Covers regions of a stored photo, faces and number plates for example. They are painted over, since what is only
 * blurred can be made out again.
 *
 * @param file a photo as `reEncoded` makes it
 * @param field path of the argument that holds the regions
 * @throws Refusal INVALID_INPUT for too many regions, and for one outside the picture or without any extent
 */
export async function redacted(file: Buffer, regions: readonly Region[], field = 'regions'): Promise<Buffer> {
  if (regions.length > MOST_REGIONS) {
    throw new Refusal(
      'INVALID_INPUT',
      `a picture has at most ${String(MOST_REGIONS)} covered regions`,
      field,
    );
  }
  for (const region of regions) demandWithinPicture(region, field);
  const picture = sharp(file);
  const { width, height } = await picture.metadata();
  const covers = regions.map((region) => {
    const left = Math.floor(region.left * width);
    const top = Math.floor(region.top * height);
    // Rounded outwards: no line of pixels at the edge stays.
    const right = Math.min(width, Math.ceil((region.left + region.width) * width));
    const bottom = Math.min(height, Math.ceil((region.top + region.height) * height));
    return {
      input: {
        create: { width: right - left, height: bottom - top, channels: 3 as const, background: COVER },
      },
      left,
      top,
    };
  });
  return picture.composite(covers).webp({ quality: QUALITY }).toBuffer();
}

function demandWithinPicture({ left, top, width, height }: Region, field: string): void {
  const inside =
    [left, top].every((share) => share >= 0 && share < 1) && left + width <= 1 && top + height <= 1;
  if (!inside || !(width > 0) || !(height > 0)) {
    throw new Refusal('INVALID_INPUT', 'a region lies within the picture, in shares between 0 and 1', field);
  }
}
