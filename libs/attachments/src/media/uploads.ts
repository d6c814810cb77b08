import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Refusal } from '@vicinia/service-kit';
import type { FastifyRequest } from 'fastify';
import type { Upload } from '../attachment/prepared-upload.js';
import type { MediaEnvironment } from '../store/media-environment.js';
import { isVideo, MOST_MINUTES } from '../video/cleaned-video.js';

/** Largest photo and largest document in bytes: 10 MB. They are held in memory. */
export const FILE_LIMIT_BYTES = 10_000_000;
/** So many bytes of a file tell whether it is a video. */
const HEAD_BYTES = 12;
/** Videos that are taken in at one time by one process: each is on the disk twice. */
const MOST_VIDEOS = 3;

export const NO_FILE = 'send the picture, the video or the PDF itself as the body, with its content type';

/** Whether a video may come. */
export interface Taken {
  readonly videos: boolean;
}

/** What somebody can be told before sending a file. */
export interface UploadLimits {
  readonly photoBytes: number;
  readonly documentBytes: number;
  readonly videoBytes: number;
  readonly videoMinutes: number;
}

/** Takes uploads in as they stream: photos and documents into memory, videos into a file of their own. */
export class Uploads {
  private videos = 0;

  /** @param environment of a service; one that takes no videos says nothing of them */
  constructor(
    private readonly environment: Partial<Pick<MediaEnvironment, 'MAX_VIDEO_BYTES' | 'MEDIA_WORK_FOLDER'>>,
  ) {}

  /** How large files may be. */
  get limits(): UploadLimits {
    const videoBytes = this.mostOfVideo;
    const [photoBytes, documentBytes] = [FILE_LIMIT_BYTES, FILE_LIMIT_BYTES];
    return { photoBytes, documentBytes, videoBytes, videoMinutes: MOST_MINUTES };
  }

  private get mostOfVideo(): number {
    return this.environment.MAX_VIDEO_BYTES ?? FILE_LIMIT_BYTES;
  }

  /**
   * Reads an upload, stops at the limit of what it is, and hands it on. The file of a video is gone afterwards.
   *
   * @param work what is done with it
   * @throws Refusal PAYLOAD_TOO_LARGE, INVALID_INPUT when the body is no file at all, RATE_LIMITED while too many videos come
   */
  async receive<Result>(
    { headers, body }: FastifyRequest,
    taken: Taken,
    work: (upload: Upload) => Promise<Result>,
  ): Promise<Result> {
    const most = taken.videos ? this.mostOfVideo : FILE_LIMIT_BYTES;
    if (Number(headers['content-length'] ?? 0) > most) throw tooLarge(most);
    if (!isStream(body)) throw new Refusal('INVALID_INPUT', NO_FILE);
    const chunks = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    const head = await headOf(chunks);
    if (taken.videos && isVideo(head)) return this.withVideo(head, chunks, work);
    return work(await inMemory(head, chunks));
  }

  private async withVideo<Result>(
    head: Buffer,
    chunks: AsyncIterator<Buffer>,
    work: (upload: Upload) => Promise<Result>,
  ): Promise<Result> {
    if (this.videos >= MOST_VIDEOS)
      throw new Refusal('RATE_LIMITED', 'too many videos are being sent, try again in a minute');
    this.videos += 1;
    const folder = await mkdtemp(join(this.environment.MEDIA_WORK_FOLDER ?? tmpdir(), 'video-'));
    try {
      const videoPath = join(folder, 'upload');
      await this.write(videoPath, head, chunks);
      return await work({ videoPath });
    } finally {
      this.videos -= 1;
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async write(path: string, head: Buffer, chunks: AsyncIterator<Buffer>): Promise<void> {
    const most = this.mostOfVideo;
    const file = await open(path, 'wx');
    try {
      let length = 0;
      for await (const chunk of onFrom(head, chunks)) {
        length += chunk.length;
        if (length > most) throw tooLarge(most);
        await file.writeFile(chunk);
      }
    } finally {
      await file.close();
    }
  }
}

async function headOf(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  const head: Buffer[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const next = await chunks.next();
    if (next.done === true) break;
    head.push(next.value);
    length += next.value.length;
  }
  return Buffer.concat(head);
}

async function inMemory(head: Buffer, chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  let length = 0;
  for await (const chunk of onFrom(head, chunks)) {
    length += chunk.length;
    if (length > FILE_LIMIT_BYTES) throw tooLarge(FILE_LIMIT_BYTES);
    all.push(chunk);
  }
  return Buffer.concat(all);
}

async function* onFrom(head: Buffer, chunks: AsyncIterator<Buffer>): AsyncIterable<Buffer> {
  yield head;
  for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
}

function tooLarge(most: number): Refusal {
  return new Refusal('PAYLOAD_TOO_LARGE', `this file has at most ${String(most / 1_000_000)} MB`);
}

function isStream(body: unknown): body is Readable {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
