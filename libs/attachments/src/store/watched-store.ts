import { Refusal } from '@vicinia/service-kit';
import { Counter, type Registry } from 'prom-client';
import type {
  AttachmentStore,
  ByteRange,
  FileContent,
  FileKey,
  ListedFile,
  StoredFile,
} from './attachment-store.js';

/**
 * Says the same of every storage that fails, and counts it by its own reason. There is no log line, because an
 * anonymous upload may be what failed.
 */
export class WatchedStore implements AttachmentStore {
  private readonly failures: Counter;

  constructor(
    private readonly store: AttachmentStore,
    metrics: Registry,
  ) {
    this.failures = new Counter({
      name: 'media_storage_failures_total',
      help: 'Files of attachments that could not be written, read, listed or removed.',
      labelNames: ['operation', 'reason'],
      registers: [metrics],
    });
  }

  /** @throws Refusal STORAGE_UNAVAILABLE */
  put(key: FileKey, file: FileContent): Promise<void> {
    return this.watch('put', () => this.store.put(key, file));
  }

  /** @throws Refusal STORAGE_UNAVAILABLE */
  get(key: FileKey, range?: ByteRange | null): Promise<StoredFile | null> {
    return this.watch('get', () => this.store.get(key, range));
  }

  /** @throws Refusal STORAGE_UNAVAILABLE */
  renew(key: FileKey): Promise<void> {
    return this.watch('renew', () => this.store.renew(key));
  }

  /** @throws Refusal STORAGE_UNAVAILABLE */
  remove(key: FileKey): Promise<void> {
    return this.watch('remove', () => this.store.remove(key));
  }

  /** @throws Refusal STORAGE_UNAVAILABLE */
  async *list(): AsyncIterable<readonly ListedFile[]> {
    try {
      yield* this.store.list();
    } catch (failure) {
      throw this.unavailable('list', failure);
    }
  }

  private async watch<Result>(operation: string, work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (failure) {
      throw this.unavailable(operation, failure);
    }
  }

  private unavailable(operation: string, failure: unknown): Refusal {
    this.failures.inc({ operation, reason: reasonOf(failure) });
    return new Refusal(
      'STORAGE_UNAVAILABLE',
      'Files cannot be stored or read at the moment; try again later.',
    );
  }
}

/** Code of the operating system where there is one, else the storage's name for what happened. */
function reasonOf(failure: unknown): string {
  const { code, name } = failure as { readonly code?: unknown; readonly name?: unknown };
  return [code, name].find((word) => typeof word === 'string') ?? 'UNKNOWN';
}
