import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fairShare } from './fair-share.js';

const places = ['a', 'b', 'c'].flatMap((topic) =>
  [...Array(8).keys()].map((partition) => ({ topic, partition })),
);

test('every partition has exactly one owner among the members that hear its topic', () => {
  const member = fc.record({ member: fc.uuid(), topics: fc.subarray(['a', 'b', 'c']) });
  fc.assert(
    fc.property(
      fc.uniqueArray(member, { selector: ({ member: id }) => id, minLength: 1, maxLength: 6 }),
      (members) => {
        const owned = members.flatMap(({ member: id, topics }) =>
          fairShare(places, id, members).map((place) => ({ ...place, topics })),
        );
        const heard = places.filter(({ topic }) => members.some(({ topics }) => topics.includes(topic)));
        expect(owned).toHaveLength(heard.length);
        expect(owned.every(({ topic, topics }) => topics.includes(topic))).toBe(true);
        expect(new Set(owned.map(({ topic, partition }) => `${topic}/${String(partition)}`)).size).toBe(
          heard.length,
        );
      },
    ),
  );
});

test('members with the same topics hold equal parts', () => {
  const members = ['m1', 'm2', 'm3', 'm4'].map((member) => ({ member, topics: ['a', 'b', 'c'] }));
  for (const { member } of members) expect(fairShare(places, member, members)).toHaveLength(6);
});
