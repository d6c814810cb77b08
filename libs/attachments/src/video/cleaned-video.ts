import { Refusal } from '@vicinia/service-kit';
import {
  BufferSource,
  BufferTarget,
  Conversion,
  Input,
  MP4,
  Mp4OutputFormat,
  Output,
  QTFF,
} from 'mediabunny';
import { boxesOf, samplesOf } from './boxes.js';

/** Pictures and pieces of sound of one file, each told by up to three tables: more than ten minutes of film have. */
const MOST_SAMPLES = 300_000;
/** Names of formats that begin like a video and are none: pictures in HEIF and AVIF. */
const PICTURES = /^(hei|hev|mif|msf|avif|avis)/;

/** A video without what it told of its maker, and how large its picture is, in pixels. */
export interface CleanedVideo {
  readonly file: Buffer;
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
 * @param upload MP4 or QuickTime, in one piece: what browsers record in fragments is refused
 * @throws Refusal VIDEO_INCOMPLETE for one that is cut off, VIDEO_UNREADABLE for anything else that is none or is coded in a
 * way that browsers do not play, PAYLOAD_TOO_LARGE for one of more than ten minutes
 */
export async function cleanedVideo(upload: Buffer): Promise<CleanedVideo> {
  demandBounded(upload);
  try {
    const input = new Input({ source: new BufferSource(upload), formats: [MP4, QTFF] });
    const target = new BufferTarget();
    const output = new Output({ format: new Mp4OutputFormat({ fastStart: 'in-memory' }), target });
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
    if (target.buffer === null) throw unreadable();
    const [width, height] = [await track.getDisplayWidth(), await track.getDisplayHeight()];
    return { file: Buffer.from(target.buffer), width, height };
  } catch (failure) {
    throw failure instanceof Refusal ? failure : unreadable();
  }
}

/** The library reads a table of samples as a whole, so that its length is looked at before. */
function demandBounded(upload: Buffer): void {
  const { isInFragments, samples } = tablesOf(upload);
  // Films in fragments have a table for each.
  if (isInFragments) throw unreadable();
  if (samples > MOST_SAMPLES)
    throw new Refusal('PAYLOAD_TOO_LARGE', 'a video lasts at most about ten minutes');
}

function tablesOf(upload: Buffer): { isInFragments: boolean; samples: number } {
  try {
    const boxes = boxesOf(upload);
    return { isInFragments: boxes.some(({ type }) => type === 'moof'), samples: samplesOf(boxes) };
  } catch {
    throw new Refusal('VIDEO_INCOMPLETE', 'the video is cut off or damaged, send it again');
  }
}

function unreadable(): Refusal {
  return new Refusal(
    'VIDEO_UNREADABLE',
    'the file is not a video that can be read; send it as MP4 with H.264',
  );
}
