import { fileURLToPath } from 'node:url';
import type { Rolldown } from 'vite';

const FIRST = fileURLToPath(new URL('src/main.tsx', import.meta.url));
/** Named by the client package's index, and used by pages that come later. */
const LATER = /\/(oidc-client-ts|client\/src\/(live|receipt|sign-in))\//;

const starting = new Set<string>();

/**
 * One file for all that the first page is made of. In many small ones, as they come from what pages share, each waits for
 * its turn among the six that a browser fetches at a time, and for the way there and back.
 */
export function startChunk(id: string, modules: Rolldown.ChunkingContext): string | null {
  if (starting.size === 0) add(FIRST, modules);
  return starting.has(id) ? 'start' : null;
}

function add(id: string, modules: Rolldown.ChunkingContext): void {
  if (starting.has(id) || LATER.test(id)) return;
  starting.add(id);
  for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) add(imported, modules);
}
