import { expect, test } from '@jest/globals';
import { stableHash } from './stable-hash.js';

test.each([
  ['', 0x811c9dc5],
  ['a', 0xe40c292c],
  ['foobar', 0xbf9cf968],
])('the hash of %j is that of the published FNV-1a', (text, hash) => {
  expect(stableHash(text)).toBe(hash);
});
