import { expect, test } from '@jest/globals';
import { groupAssignment, type KafkaPlace, type MemberState } from './group-assignment.js';

const TOPIC = 'notes';

function member(name: string, busy: readonly number[] = [], topics = [TOPIC]): MemberState {
  return { member: name, topics, busy: busy.map((partition) => ({ topic: TOPIC, partition })) };
}

function numbersOf(places: readonly KafkaPlace[] | undefined): number[] {
  return (places ?? []).map(({ partition }) => partition).toSorted((a, b) => a - b);
}

function deal(count: number, members: readonly MemberState[]): Record<string, number[]> {
  const dealt = groupAssignment(new Map([[TOPIC, count]]), members);
  return Object.fromEntries([...dealt].map(([name, places]) => [name, numbersOf(places)]));
}

test('members get equal parts, and each partition one member', () => {
  const dealt = deal(8, [member('a'), member('b'), member('c')]);

  expect(Object.values(dealt).map((numbers) => numbers.length)).toEqual([3, 3, 2]);
  expect(Object.values(dealt).flat().toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});

test('a member keeps what it has in hand, and the others get the rest', () => {
  expect(deal(4, [member('a'), member('b', [0, 2])])).toEqual({ a: [1, 3], b: [0, 2] });
  expect(deal(4, [member('a'), member('b', [0, 1, 2])])).toEqual({ a: [3], b: [0, 1, 2] });
});

test('topics of one partition each are spread over the members', () => {
  const topics = ['one', 'two', 'three', 'four'];
  const dealt = groupAssignment(new Map(topics.map((topic) => [topic, 1])), [
    member('a', [], topics),
    member('b', [], topics),
  ]);

  expect([...dealt.values()].map((places) => places.length)).toEqual([2, 2]);
});

test('a topic goes only to members of a release that hears it', () => {
  const newer = member('newer', [], [TOPIC, 'newest']);
  const dealt = groupAssignment(
    new Map([
      [TOPIC, 2],
      ['newest', 3],
    ]),
    [member('older'), newer],
  );

  expect(dealt.get('older')?.every(({ topic }) => topic === TOPIC)).toBe(true);
  expect(dealt.get('newer')?.filter(({ topic }) => topic === 'newest')).toHaveLength(3);
});

test('what two members call their own goes to one of them', () => {
  const dealt = deal(2, [member('a', [0]), member('b', [0])]);

  expect(Object.values(dealt).flat().toSorted()).toEqual([0, 1]);
});
