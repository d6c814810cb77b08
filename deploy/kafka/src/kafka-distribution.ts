import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const POM = join(import.meta.dirname, '../maven/pom.xml');
const FETCH_TIMEOUT_MS = 600_000;
const run = promisify(execFile);

/**
 * Fetches Apache Kafka with the machine's Maven, once: the folder is named after what it holds.
 *
 * @param cacheFolder where distributions are kept, for example `.vicinia/kafka`
 * @returns the Java class path of the broker and of its tools
 * @throws Error when Maven is missing or Maven Central does not answer
 */
export async function fetchKafka(cacheFolder: string): Promise<string> {
  const version = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 12);
  const folder = join(cacheFolder, `distribution-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cacheFolder, { recursive: true });
    const partial = `${folder}.${process.pid}.partial`;
    const goals = ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', '-DincludeScope=runtime'];
    await run('mvn', [...goals, `-DoutputDirectory=${partial}`], { timeout: FETCH_TIMEOUT_MS });
    if (existsSync(folder)) rmSync(partial, { recursive: true });
    else renameSync(partial, folder);
  }
  return join(folder, '*');
}
