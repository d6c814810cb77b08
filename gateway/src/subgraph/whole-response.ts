import type { EventEmitter } from 'node:events';
import { errors, type Dispatcher } from 'undici';

/** A response of a subgraph, read to its end. */
export interface WholeResponse {
  readonly status: number;
  readonly text: string;
  readonly cacheControl: string | undefined;
}

/**
 * Sends a request and reads the whole response. Answers of subgraphs are read at once and never streamed on, so they
 * need no stream of their own, which would cost as much CPU as the rest of the request.
 *
 * @param abandoned emits `abort` when nobody waits for the answer any more; null when it must be awaited in any case
 * @throws what undici says, by its `code`
 */
export function wholeResponse(
  dispatcher: Dispatcher,
  request: Dispatcher.DispatchOptions,
  abandoned: EventEmitter | null,
): Promise<WholeResponse> {
  return new Promise((resolve, reject) => {
    dispatcher.dispatch(request, new ResponseReader(resolve, reject, abandoned));
  });
}

class ResponseReader implements Dispatcher.DispatchHandler {
  private status = 0;
  private cacheControl: string | undefined;
  private readonly chunks: Buffer[] = [];
  private controller: Dispatcher.DispatchController | null = null;

  constructor(
    private readonly resolve: (response: WholeResponse) => void,
    private readonly reject: (failure: Error) => void,
    private readonly abandoned: EventEmitter | null,
  ) {
    abandoned?.once('abort', this.abort);
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller;
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    this.status = status;
    const cacheControl = headers['cache-control'];
    this.cacheControl = typeof cacheControl === 'string' ? cacheControl : undefined;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.chunks.push(chunk);
  }

  onResponseEnd(): void {
    this.abandoned?.off('abort', this.abort);
    const [first, second] = this.chunks;
    const whole = second === undefined ? first : Buffer.concat(this.chunks);
    this.resolve({
      status: this.status,
      text: whole?.toString('utf8') ?? '',
      cacheControl: this.cacheControl,
    });
  }

  onResponseError(_controller: Dispatcher.DispatchController, failure: Error): void {
    this.abandoned?.off('abort', this.abort);
    this.reject(failure);
  }

  private readonly abort = (): void => {
    this.controller?.abort(new errors.RequestAbortedError());
  };
}
