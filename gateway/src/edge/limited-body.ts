import { Transform, type TransformCallback } from 'node:stream';
import { Refusal } from '@vicinia/service-kit';

/** Lets bytes through up to a limit and fails with PAYLOAD_TOO_LARGE at the first one beyond. */
export class LimitedBody extends Transform {
  private bytes = 0;

  constructor(private readonly maxBytes: number) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.bytes += chunk.length;
    if (this.bytes > this.maxBytes) done(tooLarge());
    else done(null, chunk);
  }
}

export function tooLarge(): Refusal {
  return new Refusal('PAYLOAD_TOO_LARGE', 'The file is larger than the limit.');
}
