import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { Refusal } from '@vicinia/service-kit';

/** A body did not come in in time. Its connection is of no more use, since the rest is still to come. */
export class BodyTooSlow extends Refusal {
  constructor() {
    super('INVALID_INPUT', 'The body did not come in in time.');
  }
}

/** What a body may be. */
export interface BodyLimits {
  readonly maxBytes: number;
  readonly milliseconds: number;
}

/**
 * Reads a small body to its end. Every query comes this way, and a stream of its own would cost fifteen times as much.
 *
 * @throws Refusal as the stream of `limitedBody` fails; what still comes is thrown away
 */
export function wholeBody(request: IncomingMessage, { maxBytes, milliseconds }: BodyLimits): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    let bytes = 0;
    const chunks: Buffer[] = [];
    const deadline = setTimeout(() => {
      reject(new BodyTooSlow());
    }, milliseconds);
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes <= maxBytes) chunks.push(chunk);
      else reject(tooLarge());
    });
    request.once('end', () => {
      clearTimeout(deadline);
      resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
    request.once('error', () => {
      clearTimeout(deadline);
      reject(broken());
    });
  });
}

/**
 * The body of a request as a stream that fails at the first byte beyond the limit with PAYLOAD_TOO_LARGE, and with
 * INVALID_INPUT when it does not come in in time or not in whole.
 *
 * The request itself is never destroyed: what a client still sends after the refusal is read and thrown away, so that
 * it gets to read the refusal and, unless it was too slow, its connection stays usable for the next request.
 */
export function limitedBody(request: IncomingMessage, { maxBytes, milliseconds }: BodyLimits): Transform {
  let bytes = 0;
  const body = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      bytes += chunk.length;
      if (bytes > maxBytes) done(tooLarge());
      else done(null, chunk);
    },
  });
  const deadline = setTimeout(() => body.destroy(new BodyTooSlow()), milliseconds);
  request.once('end', () => {
    clearTimeout(deadline);
  });
  request.once('error', () => body.destroy(broken()));
  body.once('close', () => {
    clearTimeout(deadline);
    request.unpipe(body);
    request.resume();
  });
  return request.pipe(body);
}

function broken(): Refusal {
  return new Refusal('INVALID_INPUT', 'The body did not come in whole.');
}

export function tooLarge(): Refusal {
  return new Refusal('PAYLOAD_TOO_LARGE', 'The body is larger than the limit.');
}
