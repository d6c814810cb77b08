import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writePrivateFile } from './private-file.js';

describe('a file with names in it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vicinia-private-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each(['new', 'there before'])('is for its owner alone: %s', (name) => {
    const path = join(folder, name);
    if (name === 'there before') writeFileSync(path, 'something longer than the next', { mode: 0o644 });
    writePrivateFile(path, 'names');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toBe('names');
  });
});
