const MAX_AGE = /(?:^|[\s,])max-age=(\d+)/i;
const UNCACHEABLE = /(?:^|[\s,])no-(?:store|cache)/i;
const PRIVATE = /(?:^|[\s,])private/i;

/** Merges what the subgraphs say about caching: an answer may be kept as long as its shortest-lived part. */
export class CachePolicy {
  private maxAgeSeconds = Number.POSITIVE_INFINITY;
  private isPrivate: boolean;

  /** @param isPersonal true when the answer was made for a signed-in account */
  constructor(isPersonal: boolean) {
    this.isPrivate = isPersonal;
  }

  /** @param header `cache-control` of a part of the answer; a part that says nothing must not be kept */
  restrict(header: string | undefined): void {
    const maxAge = header === undefined || UNCACHEABLE.test(header) ? undefined : MAX_AGE.exec(header)?.[1];
    this.maxAgeSeconds = Math.min(this.maxAgeSeconds, maxAge === undefined ? 0 : Number(maxAge));
    if (header !== undefined && PRIVATE.test(header)) this.isPrivate = true;
  }

  /** The `cache-control` of the whole answer. */
  get header(): string {
    if (this.maxAgeSeconds === 0 || this.maxAgeSeconds === Number.POSITIVE_INFINITY) return 'no-store';
    return `max-age=${String(this.maxAgeSeconds)}, ${this.isPrivate ? 'private' : 'public'}`;
  }
}
