import { byteRangeOf, partOf } from './byte-range.js';

describe('bytes of a file that a request asks for', () => {
  it.each([
    ['bytes=0-1', { from: 0, length: 2 }],
    ['bytes=90-', { from: 90, length: 10 }],
    ['bytes=90-200', { from: 90, length: 10 }],
    ['bytes=-5', { from: 95, length: 5 }],
    ['bytes=-500', { from: 0, length: 100 }],
  ])('are a part: %s', (header, part) => {
    const range = byteRangeOf(header);
    expect(range && partOf(range, 100)).toEqual(part);
  });

  it.each([undefined, '', 'bytes=-', 'bytes=-0', 'bytes=5-4', 'bytes=0-1,5-6', 'lines=0-1', 'bytes=100-'])(
    'are all of it where nothing that can be answered is asked: %s',
    (header) => {
      const range = byteRangeOf(header);
      expect(range && partOf(range, 100)).toBeNull();
    },
  );
});
