import { randomUUID } from 'node:crypto';
import { addressKey, opens } from './signed-address.js';

const SECRET = 'a secret that only this test knows';
const at = new Date('2026-03-01T10:02:00Z');
const later = (minutes: number): Date => new Date(at.getTime() + minutes * 60_000);

describe('a key in an address', () => {
  const id = randomUUID();
  const key = addressKey(SECRET, id, at);

  it('opens its file for five to ten minutes', () => {
    expect([0, 4, 7.9].map((minutes) => opens(key, SECRET, id, later(minutes)))).toEqual([true, true, true]);
    expect([8, 60].map((minutes) => opens(key, SECRET, id, later(minutes)))).toEqual([false, false]);
  });

  it('opens no other file, with no other secret, no other time and nothing in its place', () => {
    expect(opens(key, SECRET, randomUUID(), at)).toBe(false);
    expect(opens(key, 'another secret', id, at)).toBe(false);
    expect(opens({ ...key, until: key.until + 300 }, SECRET, id, at)).toBe(false);
    expect(opens({ ...key, until: NaN }, SECRET, id, at)).toBe(false);
    expect(opens({ ...key, signature: '' }, SECRET, id, at)).toBe(false);
    expect(opens({ ...key, signature: key.signature.slice(0, -1) + 'ß' }, SECRET, id, at)).toBe(false);
  });

  it('is the same for a few minutes, so that a browser does not load a file again', () => {
    expect(addressKey(SECRET, id, later(2))).toEqual(key);
    expect(addressKey(SECRET, id, later(4))).not.toEqual(key);
  });
});
