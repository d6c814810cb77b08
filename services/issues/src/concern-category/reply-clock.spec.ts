import { dueAfter, isInTime } from './reply-clock.js';

describe('the reply clock', () => {
  it('gives the minutes of the category', () => {
    const arrived = new Date('2026-03-01T10:00:00Z');
    expect(dueAfter(arrived, 4_320)).toEqual(new Date('2026-03-04T10:00:00Z'));
    expect(dueAfter(arrived, 90)).toEqual(new Date('2026-03-01T11:30:00Z'));
  });

  it('counts an answer at the very moment as in time and one a millisecond later as late', () => {
    const due = new Date('2026-03-04T10:00:00.000Z');
    expect(isInTime(due, due)).toBe(true);
    expect(isInTime(new Date('2026-03-04T10:00:00.001Z'), due)).toBe(false);
  });
});
