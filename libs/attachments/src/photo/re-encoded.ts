import { Refusal } from '@vicinia/service-kit';
import sharp, { type Metadata } from 'sharp';

/** Longer side of a stored photo in pixels. */
export const LONGEST_SIDE = 2_000;
/** A small file can unfold to a huge picture; larger ones are refused before they are unfolded. */
const MOST_PIXELS = 64_000_000;
/** Pixels of a JPEG that is shrunk while it is read, as the large ones of telephones; it is never there as a whole. */
const MOST_PIXELS_SHRUNK = 210_000_000;
const QUALITY = 80;
/** What cameras and telephones make. Vector graphics and documents can refer to things outside and stay out. */
const FORMATS = new Set(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff']);
/** With which a JPEG begins, and with which it ends; some telephones leave out the end. */
const START_OF_JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const END_OF_JPEG = Buffer.from([0xff, 0xd9]);

/** Longer side of a thumbnail in pixels. */
const THUMBNAIL_SIDE = 320;

export interface EncodedPhoto {
  readonly file: Buffer;
  /** The same in small, for lists. */
  readonly thumbnail: Buffer;
  readonly width: number;
  readonly height: number;
}

/**
 * Makes a new WebP of the pixels alone: place, time, camera and thumbnails that were in the file are gone.
 *
 * @throws Refusal PHOTO_UNREADABLE for anything that is not a photo, PHOTO_INCOMPLETE for one that is cut off or damaged,
 * PHOTO_IN_HEIC, PAYLOAD_TOO_LARGE for too many pixels
 */
export async function reEncoded(upload: Buffer): Promise<EncodedPhoto> {
  const { format, pixels, mostPixels } = await lookedAt(upload);
  if (pixels > mostPixels) {
    throw new Refusal(
      'PAYLOAD_TOO_LARGE',
      `the picture has more than ${String(mostPixels / 1_000_000)} million pixels`,
    );
  }
  try {
    return await encoded(upload, 'error');
  } catch {
    if (format !== 'jpeg') throw await refusalOf(upload);
  }
  try {
    // Read strictly, so that nothing but the end may be missing: pixels that are cut off stay refused.
    return await encoded(Buffer.concat([upload, END_OF_JPEG]), 'warning');
  } catch {
    throw await refusalOf(upload);
  }
}

interface Look {
  readonly format: string;
  readonly pixels: number;
  readonly mostPixels: number;
}

/** What the head of the file says; nothing is unfolded for it. */
async function lookedAt(upload: Buffer): Promise<Look> {
  const { format, compression, width, height, isProgressive } = await headOf(upload);
  if (compression === 'hevc') {
    throw new Refusal('PHOTO_IN_HEIC', 'HEIC cannot be read here, send JPEG');
  }
  const named = compression === 'av1' ? 'avif' : format;
  if (!FORMATS.has(named)) throw unreadable();
  const isShrunk = format === 'jpeg' && !isProgressive;
  return { format, pixels: width * height, mostPixels: isShrunk ? MOST_PIXELS_SHRUNK : MOST_PIXELS };
}

async function headOf(upload: Buffer): Promise<Metadata> {
  try {
    return await sharp(upload, { limitInputPixels: false }).metadata();
  } catch {
    throw upload.subarray(0, START_OF_JPEG.length).equals(START_OF_JPEG) ? incomplete() : unreadable();
  }
}

async function encoded(file: Buffer, failOn: 'error' | 'warning'): Promise<EncodedPhoto> {
  const { data, info } = await sharp(file, { limitInputPixels: MOST_PIXELS_SHRUNK, failOn })
    // The camera's note on which side is up goes with the metadata, so it is carried out first.
    .autoOrient()
    .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: QUALITY })
    .toBuffer({ resolveWithObject: true });
  return { file: data, thumbnail: await thumbnailOf(data), width: info.width, height: info.height };
}

/**
 * A photo in small.
 *
 * @param file a photo as `reEncoded` makes it
 */
export function thumbnailOf(file: Buffer): Promise<Buffer> {
  return sharp(file)
    .resize({ width: THUMBNAIL_SIDE, height: THUMBNAIL_SIDE, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: QUALITY })
    .toBuffer();
}

/** Why a file with the head of a photo is refused: what shows pixels as soon as gaps are allowed is only incomplete. */
async function refusalOf(upload: Buffer): Promise<Refusal> {
  try {
    await sharp(upload, { limitInputPixels: MOST_PIXELS_SHRUNK, failOn: 'none' }).resize(8).raw().toBuffer();
    return incomplete();
  } catch {
    return unreadable();
  }
}

function incomplete(): Refusal {
  return new Refusal('PHOTO_INCOMPLETE', 'a part of the photo is missing or damaged, send it again');
}

function unreadable(): Refusal {
  return new Refusal('PHOTO_UNREADABLE', 'the file is not a photo that can be read');
}
