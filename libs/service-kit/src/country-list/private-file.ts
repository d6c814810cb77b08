import { closeSync, fchmodSync, openSync, writeFileSync } from 'node:fs';

const OWNER_ALONE = 0o600;

/** Writes a file that its owner alone can read, also where it was there before and others could. */
export function writePrivateFile(path: string, text: string): void {
  const file = openSync(path, 'w', OWNER_ALONE);
  try {
    fchmodSync(file, OWNER_ALONE);
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}
