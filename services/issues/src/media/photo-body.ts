import type { Readable } from 'node:stream';
import { Refusal } from '@vicinia/service-kit';
import type { FastifyInstance } from 'fastify';
import { answerOf } from './refusal.filter.js';

/** Largest upload in bytes: 10 MB. */
export const PHOTO_LIMIT_BYTES = 10_000_000;

/** Content types of pictures, and of files of which the client knows no more. */
const PICTURE = /^(image\/|application\/octet-stream)/i;

const NO_PICTURE = 'send the picture itself as the body, with its content type';

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
 * Refuses what is asked in another way than photos are, before anything else does it in another shape.
 *
 * @param path where photos are
 */
export function refuseOtherRequests(fastify: FastifyInstance, path: string): void {
  const file = new RegExp(`^${path}/[^/]+(/thumbnail)?$`);
  fastify.addHook('onRequest', async (request, reply) => {
    const [asked = ''] = request.url.split('?');
    if (asked !== path && !asked.startsWith(`${path}/`)) return;
    const isFile = ['GET', 'HEAD'].includes(request.method) && file.test(asked);
    const isUpload = request.method === 'POST' && asked === path;
    if (!isFile && !isUpload) {
      const refusal = new Refusal(
        'NOT_FOUND',
        `photos are sent to ${path} and read at ${path}/{id} and ${path}/{id}/thumbnail`,
      );
      await reply.code(404).send(answerOf(refusal));
    } else if (isUpload && !PICTURE.test(request.headers['content-type'] ?? '')) {
      await reply.code(415).send(answerOf(new Refusal('INVALID_INPUT', NO_PICTURE)));
    }
  });
}

/**
 * Reads an upload and stops at the limit.
 *
 * @throws Refusal PAYLOAD_TOO_LARGE, or INVALID_INPUT when the body is not a picture at all
 */
export async function readPhotoBody(body: unknown): Promise<Buffer> {
  if (!isStream(body)) throw new Refusal('INVALID_INPUT', NO_PICTURE);
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
