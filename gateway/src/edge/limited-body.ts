import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { Refusal } from '@vicinia/service-kit';

/**
 * The body of a request as a stream that fails with PAYLOAD_TOO_LARGE at the first byte beyond the limit.
 *
 * The request itself is never destroyed: what a client still sends after the refusal is read and thrown away, so that
 * it gets to read the refusal and its connection stays usable for the next request.
 */
export function limitedBody(request: IncomingMessage, maxBytes: number): Transform {
  let bytes = 0;
  const body = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length;
      if (bytes > maxBytes) done(tooLarge());
      else done(null, chunk);
    },
  });
  request.once('error', (failure) => body.destroy(failure));
  body.once('close', () => {
    request.unpipe(body);
    request.resume();
  });
  return request.pipe(body);
}

export function tooLarge(): Refusal {
  return new Refusal('PAYLOAD_TOO_LARGE', 'The file is larger than the limit.');
}
