import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import startPostgres from '../../libs/testkit/src/jest/global-setup.mjs';

/** The last commit of the open repository, which gives no version numbers that Go understands. */
const VERSION = 'v0.0.0-20260212201848-7aac2a2c5b7c';
const BUILD_TIMEOUT_MS = 1_800_000;

/**
 * PostgreSQL as for all tests, and a MinIO that the tests start by themselves: the one that VICINIA_TEST_MINIO names,
 * else one that Go builds from its source, once.
 */
export default async function globalSetup() {
  process.env.VICINIA_TEST_MINIO ??= await builtMinio();
  await startPostgres();
}

async function builtMinio() {
  const folder = join(import.meta.dirname, '../../.vicinia/minio', VERSION);
  const program = join(folder, 'minio');
  if (existsSync(program)) return program;
  process.stdout.write('\nGo builds MinIO, which takes some minutes the first time …\n');
  await promisify(execFile)('go', ['install', '-trimpath', `github.com/minio/minio@${VERSION}`], {
    env: { ...process.env, GOBIN: folder },
    timeout: BUILD_TIMEOUT_MS,
    maxBuffer: 10_000_000,
  });
  return program;
}
