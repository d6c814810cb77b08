import { existsSync, readFileSync } from 'node:fs';
import { writePrivateFile } from './private-file.js';

/**
 * Puts lists of a service into the document of a country: into the file that is there, as people has written it, or into one of
 * their own. The file is readable for its owner alone, because there may be names in it.
 *
 * @param lists by their names in the document; what stood there under these names goes
 * @throws Error where the file holds no document
 */
export function putIntoCountryFile(path: string, lists: Readonly<Record<string, readonly unknown[]>>): void {
  const document: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    throw new Error(`${path} holds no document of a country`);
  writePrivateFile(path, JSON.stringify({ ...document, ...lists }, null, 1));
}
