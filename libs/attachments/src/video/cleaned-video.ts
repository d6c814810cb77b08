import { Refusal } from '@vicinia/service-kit';
import {
  Conversion,
  FilePathSource,
  FilePathTarget,
  Input,
  MP4,
  Mp4OutputFormat,
  Output,
  QTFF,
} from 'mediabunny';
import { tablesOf, type FilmTables } from './video-file.js';

/** About so long a video may be. */
export const MOST_MINUTES = 10;
/** Pictures and pieces of sound of one file, each told by up to three tables: more than ten minutes of film have. */
const MOST_SAMPLES = 300_000;
/** Names of formats that begin like a video and are none: pictures in HEIF and AVIF. */
const PICTURES = /^(hei|hev|mif|msf|avif|avis)/;

/** A video without what it told of its maker, and how large its picture is, in pixels. */
export interface CleanedVideo {
  /** A file beside the upload. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** Whether a file says of itself that it is an MP4 or a QuickTime film. */
export function isVideo(file: Buffer): boolean {
  return file.toString('latin1', 4, 8) === 'ftyp' && !PICTURES.test(file.toString('latin1', 8, 12));
}

/**
 * Writes a video anew with its pictures and its sound alone: place, time, device, author and tracks of other data are gone.
 * Pictures and sound stay as they are coded, and with them what is to be seen and heard.
 *
 * Neither is held in memory: the upload is a file, and so is what comes of it.
 *
 * @param path of an MP4 or QuickTime film, in one piece: what browsers record in fragments is refused
 * @throws Refusal VIDEO_INCOMPLETE for one that is cut off, VIDEO_UNREADABLE for anything else that is none or is coded in a
 * way that browsers do not play, PAYLOAD_TOO_LARGE for one of more than ten minutes
 */
export async function cleanedVideo(path: string): Promise<CleanedVideo> {
  await demandBounded(path);
  const cleaned = `${path}.cleaned`;
  try {
    const input = new Input({ source: new FilePathSource(path), formats: [MP4, QTFF] });
    // The tables come last, because their length is known last; players ask for the end of the file first.
    const format = new Mp4OutputFormat({ fastStart: false });
    const output = new Output({ format, target: new FilePathTarget(cleaned) });
    const copying = await Conversion.init({
      input,
      output,
      copy: { mode: 'forced' },
      tags: {},
      showWarnings: false,
    });
    const track = await input.getPrimaryVideoTrack();
    if (!copying.isValid || track === null) throw unreadable();
    await copying.execute();
    const [width, height] = [await track.getDisplayWidth(), await track.getDisplayHeight()];
    return { path: cleaned, width, height };
  } catch (failure) {
    throw failure instanceof Refusal ? failure : unreadable();
  }
}

/** The library reads a table of samples as a whole, so that its length is looked at before. */
async function demandBounded(path: string): Promise<void> {
  const { isInFragments, samples } = await tablesIn(path);
  // Films in fragments have a table for each.
  if (isInFragments) throw unreadable();
  if (samples > MOST_SAMPLES)
    throw new Refusal('PAYLOAD_TOO_LARGE', 'a video lasts at most about ten minutes');
}

async function tablesIn(path: string): Promise<FilmTables> {
  try {
    return await tablesOf(path);
  } catch (failure) {
    // What the disk says is another matter than what the file says.
    if (!(failure instanceof RangeError)) throw failure;
    throw new Refusal('VIDEO_INCOMPLETE', 'the video is cut off or damaged, send it again');
  }
}

function unreadable(): Refusal {
  return new Refusal(
    'VIDEO_UNREADABLE',
    'the file is not a video that can be read; send it as MP4 with H.264',
  );
}
