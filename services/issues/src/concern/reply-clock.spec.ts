import { DEFAULT_REPLY_MINUTES, dueAfter, firstToAnswer, isInTime, nextToAnswer } from './reply-clock.js';

const line = ['nation', 'region', 'district', 'station', 'beat'].map((id, levelRank) => ({ id, levelRank }));
const upTo = (id: string) => line.slice(0, line.findIndex((level) => level.id === id) + 1);

describe('the reply clock', () => {
  it('gives 72 hours unless the category says otherwise', () => {
    const arrived = new Date('2026-03-01T10:00:00Z');
    expect(dueAfter(arrived, DEFAULT_REPLY_MINUTES)).toEqual(new Date('2026-03-04T10:00:00Z'));
    expect(dueAfter(arrived, 90)).toEqual(new Date('2026-03-01T11:30:00Z'));
  });

  it('counts an answer at the very moment as in time and one a millisecond later as late', () => {
    const due = new Date('2026-03-04T10:00:00.000Z');
    expect(isInTime(due, due)).toBe(true);
    expect(isInTime(new Date('2026-03-04T10:00:00.001Z'), due)).toBe(false);
  });

  it.each([
    ['beat', 'station'],
    ['station', 'station'],
    ['district', 'district'],
    ['region', 'region'],
    ['nation', 'nation'],
  ])('lets a concern of the %s be answered first by the %s', (territory, answering) => {
    expect(firstToAnswer(upTo(territory)).id).toBe(answering);
  });

  it('moves a concern from the station to the district to the region, once each, and no further', () => {
    const visited: string[] = [];
    let answering: { id: string } | null = firstToAnswer(line);
    while (answering) {
      visited.push(answering.id);
      answering = nextToAnswer(line, answering.id);
    }
    expect(visited).toEqual(['station', 'district', 'region']);
  });

  it('leaves a concern of the nation where it is', () => {
    expect(nextToAnswer(upTo('nation'), 'nation')).toBeNull();
  });

  it('moves nothing when the answering level is no longer in the line', () => {
    expect(nextToAnswer(line, 'dissolved')).toBeNull();
  });
});
