import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Refusal } from '@vicinia/service-kit';
import { z } from 'zod';

const manifest = z.record(z.string().regex(/^[0-9a-f]{64}$/), z.string().min(1));
const identifiedRequest = z.looseObject({
  documentId: z.string().optional(),
  extensions: z
    .looseObject({ persistedQuery: z.looseObject({ sha256Hash: z.string() }).optional() })
    .nullish(),
});

/** The documents that this gateway answers, by SHA-256. */
export class TrustedDocuments {
  private constructor(private readonly documents: ReadonlyMap<string, string>) {}

  /**
   * @param path JSON file that maps the SHA-256 of each document, in hexadecimal, to the document
   * @throws Error when the file is malformed or a hash is not that of its document
   */
  static fromFile(path: string): TrustedDocuments {
    const documents = new Map(Object.entries(manifest.parse(JSON.parse(readFileSync(path, 'utf8')))));
    for (const [hash, document] of documents) {
      const actual = createHash('sha256').update(document).digest('hex');
      if (actual !== hash) throw new Error(`${path}: ${hash} is not the SHA-256 of its document`);
    }
    return new TrustedDocuments(documents);
  }

  /**
   * The document that a request means. It may name it by hash (`documentId`, also as `sha256:…`, or
   * `extensions.persistedQuery.sha256Hash`) or send a text that is on the list.
   *
   * @throws Refusal DOCUMENT_NOT_TRUSTED
   */
  find(body: Readonly<Record<string, unknown>>): string {
    const hash = namedHash(body) ?? hashOfText(body);
    const document = hash === undefined ? undefined : this.documents.get(hash);
    if (document === undefined) {
      throw new Refusal('DOCUMENT_NOT_TRUSTED', 'This gateway answers only documents from its trusted list.');
    }
    return document;
  }
}

function namedHash(body: Readonly<Record<string, unknown>>): string | undefined {
  const request = identifiedRequest.safeParse(body);
  if (!request.success) return undefined;
  return (
    request.data.documentId?.replace(/^sha256:/, '') ?? request.data.extensions?.persistedQuery?.sha256Hash
  );
}

function hashOfText(body: Readonly<Record<string, unknown>>): string | undefined {
  return typeof body['query'] === 'string'
    ? createHash('sha256').update(body['query']).digest('hex')
    : undefined;
}
