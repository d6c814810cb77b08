import { UnsupportedMediaTypeException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

const PAGE = /^\/(confirm|unsubscribe)\//;
const FORM = /^application\/x-www-form-urlencoded\s*(;|$)/i;
/** As much as the gateway lets through on these routes. */
const LIMIT_BYTES = 10_000;

/**
 * Lets the pages behind the links take a POST with any body, of any type or of none: mail programs send the one click of
 * RFC 8058 as multipart/form-data, as a form or as what they like, and the token alone says what to end. Only a form
 * is read, for the button that was pressed. All other routes refuse the types that they refused before.
 */
export function acceptPageBodies(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    // Without a type the body comes to the parser below, also where what stands there is no type at all.
    if (PAGE.test(request.url) && !FORM.test(request.headers['content-type'] ?? ''))
      delete request.headers['content-type'];
    done();
  });
  fastify.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: LIMIT_BYTES }, (request, _body, done) => {
    if (PAGE.test(request.url)) done(null, undefined);
    else done(new UnsupportedMediaTypeException());
  });
}
