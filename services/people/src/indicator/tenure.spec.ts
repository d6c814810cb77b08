import { meanTenure } from './tenure.js';

const day = (text: string): number => Date.parse(text) / 86_400_000;

describe('how long posts are held on average', () => {
  const startDays = day('2026-01-01') + day('2026-02-01');

  it('is counted to the end of a time that is over', () => {
    expect(meanTenure(startDays, 2, '2026-03-01', new Date('2026-11-30'))).toBe(44);
  });

  it('is counted to this moment while the time runs', () => {
    const today = new Date('2026-03-01T00:00:00Z');
    expect(meanTenure(startDays, 2, '2027-01-01', today)).toBe(44);
    expect(meanTenure(startDays, 2, '10000-01-01', today)).toBe(44);
  });

  it('is unknown where nobody holds a post', () => {
    expect(meanTenure(0, 0, '2026-03-01', new Date())).toBeNull();
  });
});
