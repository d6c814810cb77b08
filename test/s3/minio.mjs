import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** The last commit of the open repository, which gives no version numbers that Go understands. */
const VERSION = 'v0.0.0-20260212201848-7aac2a2c5b7c';
const BUILD_TIMEOUT_MS = 1_800_000;

/** @returns the program, built by Go from its source where that has not been done before */
export async function builtMinio() {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(cache, 'vicinia/minio', VERSION);
  const program = join(folder, 'minio');
  if (existsSync(program)) return program;
  process.stdout.write('\nGo builds MinIO, which takes some minutes the first time …\n');
  await promisify(execFile)(
    'go',
    ['install', '-trimpath', '-gcflags=all=-dwarf=false', '-ldflags=-s', `github.com/minio/minio@${VERSION}`],
    {
      env: { ...process.env, GOBIN: folder },
      timeout: BUILD_TIMEOUT_MS,
      maxBuffer: 10_000_000,
    },
  );
  return program;
}
