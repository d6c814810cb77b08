import { Refusal } from '@vicinia/service-kit';

const utf8 = new TextDecoder('utf-8', { fatal: true });
const CHARSET = /;\s*charset\s*=\s*"?([^\s";]*)/i;

/**
 * Reads a body as UTF-8, which JSON is. Read as anything else, or with bytes replaced, words would be stored that
 * nobody wrote.
 *
 * @throws Refusal INVALID_INPUT for another charset, or bytes that are not UTF-8
 */
export function utf8Text(body: Buffer, contentType = ''): string {
  const charset = CHARSET.exec(contentType)?.[1];
  if (charset !== undefined && !/^utf-?8$/i.test(charset))
    throw new Refusal('INVALID_INPUT', 'The body must be UTF-8, and its type says that it is not.');
  try {
    return utf8.decode(body);
  } catch {
    throw new Refusal('INVALID_INPUT', 'The body holds bytes that are not UTF-8.');
  }
}
