import { Refusal } from '@vicinia/service-kit';
import sharp from 'sharp';

/** Longer side of a stored photo in pixels. */
export const LONGEST_SIDE = 2_000;
/** A small file can unfold to a huge picture; larger ones are refused before they are unfolded. */
const MOST_PIXELS = 60_000_000;
const QUALITY = 80;
/** What cameras and telephones make. Vector graphics and documents can refer to things outside and stay out. */
const FORMATS = new Set(['jpeg', 'png', 'webp', 'heif', 'gif', 'tiff']);

export interface EncodedPhoto {
  readonly file: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * Makes a new WebP of the pixels alone: place, time, camera and thumbnails that were in the file are gone.
 *
 * @throws Refusal PHOTO_UNREADABLE for anything that is not a photo
 */
export async function reEncoded(upload: Buffer): Promise<EncodedPhoto> {
  try {
    const { format } = await sharp(upload, { limitInputPixels: MOST_PIXELS }).metadata();
    if (!FORMATS.has(format)) throw new Error('not a format of photos');
    const { data, info } = await sharp(upload, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
      // The camera's note on which side is up goes with the metadata, so it is carried out first.
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer({ resolveWithObject: true });
    return { file: data, width: info.width, height: info.height };
  } catch {
    throw new Refusal('PHOTO_UNREADABLE', 'the file is not a photo that can be read');
  }
}
