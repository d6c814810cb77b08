import { firstToAnswer, firstToAnswerAt, nextToAnswer } from './answering.js';
import { defaultPurposes } from './default-purposes.js';

/** The line of a country that does not say what its levels are for. */
function lineOf(codes: string) {
  const levels = codes.split(' ');
  const purposes = defaultPurposes(levels);
  return levels.map((id, index) => ({ id, levelPurposes: purposes[index] ?? [] }));
}

/** Levels that answer one after the other, when nobody does. */
function wayOf(line: ReturnType<typeof lineOf>): string[] {
  const way: string[] = [];
  for (let level: { id: string } | null = firstToAnswer(line); level; level = nextToAnswer(line, level.id)) {
    way.push(level.id);
  }
  return way;
}

describe('who answers', () => {
  it.each([
    ['NATION REGION DISTRICT STATION BEAT', 'STATION DISTRICT REGION'],
    ['NATION REGION DISTRICT STATION', 'STATION DISTRICT REGION'],
    ['NATION DISTRICT STATION BEAT', 'STATION DISTRICT'],
    ['NATION ZONE DIVISION WIJK', 'DIVISION ZONE'],
    ['NATION REGION PROVINCE DISTRICT STATION BEAT', 'STATION DISTRICT PROVINCE REGION'],
    ['NATION DISTRICT STATION', 'STATION DISTRICT'],
    ['NATION DISTRICT', 'DISTRICT'],
    ['NATION', 'NATION'],
  ])('in %s are, one after the other: %s', (levels, way) => {
    expect(wayOf(lineOf(levels))).toEqual(way.split(' '));
  });

  it.each([
    ['NATION REGION DISTRICT', 'DISTRICT'],
    ['NATION REGION', 'REGION'],
    ['NATION', 'NATION'],
  ])('for what lies in %s, above all stations, is the territory itself', (above, answering) => {
    const line = lineOf('NATION REGION DISTRICT STATION BEAT').slice(0, above.split(' ').length);
    expect(firstToAnswer(line).id).toBe(answering);
  });

  it('is what the country says, whatever its levels are called', () => {
    const line = [
      { id: 'ROOT', levelPurposes: ['ESCALATES_TO', 'ENDS_AT'] as const },
      { id: 'MIDDLE', levelPurposes: [] },
      { id: 'LEAF', levelPurposes: ['ANSWERS'] as const },
    ];
    expect(firstToAnswer(line).id).toBe('LEAF');
    expect(nextToAnswer(line, 'LEAF')?.id).toBe('ROOT');
    expect(nextToAnswer(line, 'ROOT')).toBeNull();
  });

  it('is nobody above a level that is no longer in the line', () => {
    expect(nextToAnswer(lineOf('NATION REGION DISTRICT STATION'), 'DISSOLVED')).toBeNull();
  });

  it('for a matter that one level handles is that level, and the ordinary one on a line without it', () => {
    const line = lineOf('NATION REGION DISTRICT STATION BEAT').map((rung) => ({ ...rung, level: rung.id }));
    expect(firstToAnswerAt(line, 'DISTRICT').id).toBe('DISTRICT');
    expect(firstToAnswerAt(line, null).id).toBe('STATION');
    expect(firstToAnswerAt(line.slice(0, 2), 'DISTRICT').id).toBe('REGION');
  });
});
