import { failureOfAnswer, Failure } from '../errors/failure.js';

/** A file that was taken; its id goes into `attachmentIds` of what it belongs to. */
export interface UploadedFile {
  readonly id: string;
  readonly kind: 'PHOTO' | 'DOCUMENT' | 'VIDEO';
  /** In pixels; null for documents and videos. */
  readonly width: number | null;
  readonly height: number | null;
}

export interface UploadOptions {
  /** Whose it is to be: of a concern or a measure (as when left out), of minutes, or of a public card. */
  readonly to?: '/media' | '/media/minutes' | '/media/cards';
  /** With which anonymous concern a photo belongs together; no token goes with it. */
  readonly receiptHash?: string;
  /** Told again and again while it is sent: 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Breaks it off. */
  readonly signal?: AbortSignal;
}

/** What is used of the browser's XMLHttpRequest; this package is read without the types of browsers too. */
interface BrowserRequest {
  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void };
  readonly status: number;
  readonly responseText: string;
  onload?: () => void;
  onerror?: () => void;
  onabort?: () => void;
  open(method: string, url: string): void;
  setRequestHeader(name: string, value: string): void;
  getResponseHeader(name: string): string | null;
  send(body: Blob): void;
  abort(): void;
}

/**
 * Sends a file. A page hears how far it is, which `fetch` does not tell, so that this works in browsers alone.
 *
 * @param url address at the gateway of what `UploadOptions.to` says
 * @param headers who is asking
 * @throws Failure as a query would, and `UNREACHABLE` when it was broken off
 */
export async function uploadFile(
  url: string,
  file: Blob,
  headers: Readonly<Record<string, string>>,
  { onProgress, signal }: UploadOptions,
): Promise<UploadedFile> {
  return await new Promise((resolve, reject) => {
    const browser = globalThis as unknown as { XMLHttpRequest: new () => BrowserRequest };
    const request = new browser.XMLHttpRequest();
    request.open('POST', url);
    for (const [name, value] of Object.entries({ ...headers, 'content-type': file.type }))
      request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => onProgress?.(total === 0 ? 0 : loaded / total);
    request.onload = () => {
      if (request.status === 201) resolve(JSON.parse(request.responseText) as UploadedFile);
      else reject(failureOfAnswer(request.responseText, request.getResponseHeader('retry-after')));
    };
    const giveUp = () => {
      reject(new Failure('UNREACHABLE', 'The file was not sent.'));
    };
    request.onerror = giveUp;
    request.onabort = giveUp;
    signal?.addEventListener('abort', () => {
      request.abort();
    });
    if (signal?.aborted === true) giveUp();
    else request.send(file);
  });
}
