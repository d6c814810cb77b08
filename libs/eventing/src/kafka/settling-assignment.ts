import { stableHash } from '../transport/stable-hash.js';

/** One partition of one topic. */
export interface KafkaPlace {
  readonly topic: string;
  readonly partition: number;
}

/** What a member says of itself when it joins. */
export interface MemberState {
  readonly member: string;
  readonly topics: readonly string[];
  /** Partitions that it had before. */
  readonly held: readonly KafkaPlace[];
  /** Those of them whose batch is still in hand: nobody else may read them yet. */
  readonly busy: readonly KafkaPlace[];
}

export interface SettlingAssignment {
  readonly places: ReadonlyMap<string, readonly KafkaPlace[]>;
  /** False when a member was left with more than its share because of a batch in hand. */
  readonly settled: boolean;
}

/**
 * Deals the partitions of each topic evenly among the members that hear it. A member keeps what it holds up to its
 * share, and in any case what it has a batch of in hand, so that no two members ever work on one partition.
 *
 * @param partitions how many partitions each topic has
 */
export function settlingAssignment(
  partitions: ReadonlyMap<string, number>,
  members: readonly MemberState[],
): SettlingAssignment {
  const dealt = new Map(members.map(({ member }) => [member, [] as KafkaPlace[]]));
  let settled = true;
  for (const [topic, count] of [...partitions].sort(([a], [b]) => a.localeCompare(b))) {
    const eligible = members.filter(({ topics }) => topics.includes(topic));
    if (eligible.length === 0) continue;
    const shares = dealTopic(topic, count, eligible, dealt);
    for (const [member, numbers] of shares) {
      if (numbers.length > Math.ceil(count / eligible.length)) settled = false;
      dealt.get(member)?.push(...numbers.map((partition) => ({ topic, partition })));
    }
    if (unevenly(shares)) settled = false;
  }
  return { places: dealt, settled };
}

function dealTopic(
  topic: string,
  count: number,
  members: readonly MemberState[],
  dealt: ReadonlyMap<string, readonly KafkaPlace[]>,
): Map<string, number[]> {
  const shares = new Map(members.map(({ member }) => [member, [] as number[]]));
  const free = new Set(Array(count).keys());
  const give = (member: string, partition: number): void => {
    if (free.delete(partition)) shares.get(member)?.push(partition);
  };
  const inTopic = (places: readonly KafkaPlace[]): number[] =>
    places.filter((place) => place.topic === topic).map(({ partition }) => partition);

  for (const { member, busy } of members) for (const partition of inTopic(busy)) give(member, partition);
  const base = Math.floor(count / members.length);
  let extra = count % members.length;
  for (const { member, held } of members) {
    for (const partition of inTopic(held)) {
      const size = shares.get(member)?.length ?? 0;
      if (size < base) give(member, partition);
      else if (size === base && extra > 0 && free.has(partition)) {
        extra -= 1;
        give(member, partition);
      }
    }
  }
  const load = (member: string): number =>
    (dealt.get(member)?.length ?? 0) + (shares.get(member)?.length ?? 0);
  const order = rotated(members.map(({ member }) => member).sort(), stableHash(topic));
  for (const partition of [...free]) {
    const smallest = order.reduce((best, member) =>
      compare([shares.get(member)?.length ?? 0, load(member)], [shares.get(best)?.length ?? 0, load(best)]) <
      0
        ? member
        : best,
    );
    give(smallest, partition);
  }
  return shares;
}

function unevenly(shares: ReadonlyMap<string, readonly number[]>): boolean {
  const sizes = [...shares.values()].map((numbers) => numbers.length);
  return Math.max(...sizes) - Math.min(...sizes) > 1;
}

function rotated(members: readonly string[], by: number): string[] {
  const start = by % members.length;
  return [...members.slice(start), ...members.slice(0, start)];
}

function compare([a, b]: [number, number], [c, d]: [number, number]): number {
  return a === c ? b - d : a - c;
}
