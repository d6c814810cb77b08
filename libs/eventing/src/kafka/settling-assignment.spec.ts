import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { settlingAssignment, type KafkaPlace, type MemberState } from './settling-assignment.js';

const partitions = new Map([
  ['a', 8],
  ['b', 1],
  ['c', 3],
]);
const places: KafkaPlace[] = [...partitions].flatMap(([topic, count]) =>
  [...Array(count).keys()].map((partition) => ({ topic, partition })),
);
const keyOf = ({ topic, partition }: KafkaPlace): string => `${topic}/${String(partition)}`;

function newcomer(member: string, topics = ['a', 'b', 'c']): MemberState {
  return { member, topics, held: [], busy: [] };
}

describe('the assignment of partitions', () => {
  test('gives every partition to exactly one member that hears its topic, whatever they say they hold', () => {
    const state = fc.record({
      member: fc.uuid(),
      topics: fc.subarray(['a', 'b', 'c']),
      held: fc.subarray(places),
      busy: fc.subarray(places),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(state, { selector: ({ member }) => member, minLength: 1, maxLength: 6 }),
        (members) => {
          const assignment = settlingAssignment(partitions, members);
          const given = members.flatMap(({ member, topics }) =>
            (assignment.places.get(member) ?? []).map((place) => ({ place, topics })),
          );
          const heard = places.filter(({ topic }) => members.some(({ topics }) => topics.includes(topic)));
          expect(given.map(({ place }) => keyOf(place)).sort()).toEqual(heard.map(keyOf).sort());
          expect(given.every(({ place, topics }) => topics.includes(place.topic))).toBe(true);
        },
      ),
    );
  });

  test('shares each topic evenly when nothing is in hand, and moves no more than it must', () => {
    const first = settlingAssignment(partitions, [newcomer('m1')]).places.get('m1') ?? [];
    expect(first).toHaveLength(12);

    const second = settlingAssignment(partitions, [{ ...newcomer('m1'), held: first }, newcomer('m2')]);

    expect(second.settled).toBe(true);
    const kept = second.places.get('m1') ?? [];
    expect(kept.filter(({ topic }) => topic === 'a')).toHaveLength(4);
    expect(second.places.get('m2')?.filter(({ topic }) => topic === 'a')).toHaveLength(4);
    const third = settlingAssignment(partitions, [
      { ...newcomer('m1'), held: kept },
      { ...newcomer('m2'), held: second.places.get('m2') ?? [] },
    ]);
    expect(third.places).toEqual(second.places);
  });

  test('leaves a partition whose batch is in hand with its member, and says that this is not the end', () => {
    const busy = [0, 1, 2, 3, 4, 5].map((partition) => ({ topic: 'a', partition }));
    const { places: given, settled } = settlingAssignment(partitions, [
      { ...newcomer('m1'), held: busy, busy },
      newcomer('m2'),
    ]);
    expect(given.get('m1')).toEqual(expect.arrayContaining(busy));
    expect(given.get('m2')?.map(keyOf)).toEqual(expect.arrayContaining(['a/6', 'a/7']));
    expect(settled).toBe(false);
  });
});
