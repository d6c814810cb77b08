import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Puts a compressed form beside each file, so that nobody compresses the same file for each request. */
export function compressed(): Plugin {
  return {
    name: 'compressed',
    // What was written, because other plugins still change chunks until then.
    async writeBundle({ dir = '' }, bundle) {
      for (const fileName of Object.keys(bundle).filter((name) => /\.(m?js|css)$/.test(name))) {
        const path = join(dir, fileName);
        const content = await readFile(path);
        await writeFile(`${path}.br`, brotliCompressSync(content));
        await writeFile(`${path}.gz`, gzipSync(content));
      }
    },
  };
}
