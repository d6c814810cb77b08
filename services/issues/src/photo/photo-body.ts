import type { Readable } from 'node:stream';
import { Refusal } from '@vicinia/service-kit';
import type { FastifyInstance } from 'fastify';

/** Largest upload in bytes: 10 MB. */
export const PHOTO_LIMIT_BYTES = 10_000_000;

/** Hands bodies that are pictures on as they stream in; what is in them is looked at later. */
export function acceptPhotoBodies(fastify: FastifyInstance): void {
  for (const type of [/^image\//, 'application/octet-stream']) {
    fastify.addContentTypeParser(
      type,
      (_request: unknown, payload: unknown, done: (error: null, body: unknown) => void) => {
        done(null, payload);
      },
    );
  }
}

/**
 * Reads an upload and stops at the limit.
 *
 * @throws Refusal PAYLOAD_TOO_LARGE, or INVALID_INPUT when the body is not a picture at all
 */
export async function readPhotoBody(body: unknown): Promise<Buffer> {
  if (!isStream(body))
    throw new Refusal('INVALID_INPUT', 'send the picture itself as the body, with its content type');
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > PHOTO_LIMIT_BYTES) throw new Refusal('PAYLOAD_TOO_LARGE', 'a photo has at most 10 MB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function isStream(body: unknown): body is Readable {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}
