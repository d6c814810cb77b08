import { answeredWithin, bucketsOf, medianOf } from './answer-time.js';

const received = new Date('2026-03-01T10:00:00Z');
const after = (minutes: number) => new Date(received.getTime() + minutes * 60_000);

describe('the time until the first answer', () => {
  it.each([
    [0, 'FIRST_ANSWERS.1'],
    [60, 'FIRST_ANSWERS.1'],
    [61, 'FIRST_ANSWERS.2'],
    [72 * 60, 'FIRST_ANSWERS.72'],
    [336 * 60, 'FIRST_ANSWERS.336'],
    [336 * 60 + 1, 'FIRST_ANSWERS.LATER'],
  ])('of %i minutes falls into %s', (minutes, bucket) => {
    expect(answeredWithin(received, after(minutes))).toBe(bucket);
  });

  const median = (counts: Readonly<Record<string, number>>) =>
    medianOf(bucketsOf((indicator) => counts[indicator.replace('FIRST_ANSWERS.', '')] ?? 0));

  it('has its median in the bucket within which half were answered', () => {
    expect(median({ 4: 1, 24: 1, 72: 1 })).toBe(24);
    expect(median({ 4: 2, 24: 1, LATER: 1 })).toBe(4);
    expect(median({ 336: 1 })).toBe(336);
  });

  it('has no median where nothing was answered, nor beyond the last border', () => {
    expect(median({})).toBeNull();
    expect(median({ 1: 1, LATER: 2 })).toBeNull();
  });
});
