import { answerOf, Refusal } from '@vicinia/service-kit';
import type { FastifyInstance } from 'fastify';
import { NO_FILE } from './uploads.js';

/** Content types of pictures, videos and PDF, and of files of which the client knows no more. */
const FILE = /^(image\/|video\/|application\/pdf|application\/octet-stream)/i;

/**
 * Prepares the routes of attachments: uploads come in as streams, and what is asked in another way is refused in the shape
 * of every refusal.
 *
 * @param path where files are sent to; they are read below it
 */
export function openFileRoutes(fastify: FastifyInstance, path: string): void {
  acceptFileBodies(fastify);
  refuseOtherRequests(fastify, path);
}

/** Hands bodies that are files on as they stream in; what is in them is looked at later. */
function acceptFileBodies(fastify: FastifyInstance): void {
  for (const type of [/^image\//, /^video\//, 'application/pdf', 'application/octet-stream']) {
    fastify.addContentTypeParser(
      type,
      (_request: unknown, payload: unknown, done: (error: null, body: unknown) => void) => {
        done(null, payload);
      },
    );
  }
}

/** Refuses what is asked in another way than files are, before anything else does it in another shape. */
function refuseOtherRequests(fastify: FastifyInstance, path: string): void {
  const file = new RegExp(`^${path}/[^/]+(/thumbnail)?$`);
  fastify.addHook('onRequest', async (request, reply) => {
    const [asked = ''] = request.url.split('?');
    if (asked !== path && !asked.startsWith(`${path}/`)) return;
    const isFile = ['GET', 'HEAD'].includes(request.method) && file.test(asked);
    const isUpload = request.method === 'POST' && asked === path;
    if (!isFile && !isUpload) {
      const refusal = new Refusal(
        'NOT_FOUND',
        `files are sent to ${path} and read at ${path}/{id} and ${path}/{id}/thumbnail`,
      );
      await reply.code(404).send(answerOf(refusal));
    } else if (isUpload && !FILE.test(request.headers['content-type'] ?? '')) {
      await reply.code(415).send(answerOf(new Refusal('INVALID_INPUT', NO_FILE)));
    }
  });
}
