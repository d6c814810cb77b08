import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** What was released is not edited. */
const RELEASED = /\/migrations\/|\.migrations?\.ts$/;

const sources = execFileSync('git', ['ls-files', '*.ts'], { cwd: ROOT, encoding: 'utf8' })
  .split('\n')
  .filter((file) => /^(services|libs|gateway|deploy)\/.*\/src\//.test(file) && !file.endsWith('.spec.ts'))
  .filter((file) => !RELEASED.test(file));

const FORBIDDEN: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    'a condition that a parameter switches off, so that one plan has to suit both',
    /\$\d+(::[\w[\]]+)? IS NULL OR/i,
  ],
  ['all columns, whose plan breaks when a migration adds one', /\bSELECT \*/i],
];

function found(pattern: RegExp, text: string): boolean {
  return pattern.test(text);
}

describe('no statement has', () => {
  it.each(FORBIDDEN)('%s', (_name, pattern) => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.filter((file) => found(pattern, readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it('what would be found', () => {
    const [switched, all] = FORBIDDEN.map(([, pattern]) => pattern);
    expect(found(switched!, 'WHERE ($1::uuid[] IS NULL OR id = ANY ($1))')).toBe(true);
    expect(found(all!, 'select * from issue')).toBe(true);
  });
});
