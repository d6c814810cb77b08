import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { putIntoCountryFile } from './country-file.js';

describe('lists of a service in the document of a country', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vicinia-country-'));
  const path = join(folder, 'country.json');
  afterEach(() => {
    rmSync(path, { force: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('stand beside what other services wrote, in the place of what was there under their name', () => {
    writeFileSync(path, JSON.stringify({ persons: ['a'], topics: ['old'] }));
    putIntoCountryFile(path, { topics: ['new'] });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ persons: ['a'], topics: ['new'] });
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('make a document where there is none', () => {
    putIntoCountryFile(path, { topics: ['new'] });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual({ topics: ['new'] });
  });

  it('do not go into what is no document, which stays as it was', () => {
    writeFileSync(path, '["a"]');
    expect(() => {
      putIntoCountryFile(path, { topics: [] });
    }).toThrow('holds no document of a country');
    expect(readFileSync(path, 'utf8')).toBe('["a"]');
  });
});
