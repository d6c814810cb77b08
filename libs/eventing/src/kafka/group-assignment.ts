/** One partition of one topic. */
export interface KafkaPlace {
  readonly topic: string;
  readonly partition: number;
}

/** What a member says of itself when it joins. */
export interface MemberState {
  readonly member: string;
  readonly topics: readonly string[];
  /** Partitions of which it has a batch in hand: nobody else may read them yet. */
  readonly busy: readonly KafkaPlace[];
}

/**
 * Deals the partitions of each topic evenly among the members that hear it. A member keeps what it has a batch of in
 * hand, even if that is more than its share, so that no two members ever work on one partition.
 *
 * @param partitions how many partitions each topic has
 * @returns what each member gets, by its id
 */
export function groupAssignment(
  partitions: ReadonlyMap<string, number>,
  members: readonly MemberState[],
): Map<string, KafkaPlace[]> {
  const dealt = new Map(members.map(({ member }) => [member, [] as KafkaPlace[]]));
  for (const [topic, count] of [...partitions].sort(([a], [b]) => a.localeCompare(b))) {
    const hearing = members.filter(({ topics }) => topics.includes(topic));
    if (hearing.length > 0) dealTopic(topic, count, hearing, dealt);
  }
  return dealt;
}

function dealTopic(
  topic: string,
  count: number,
  members: readonly MemberState[],
  dealt: ReadonlyMap<string, KafkaPlace[]>,
): void {
  const free = new Set(Array(count).keys());
  const shares = members
    .map(({ member, busy }) => ({ member, busy, places: dealt.get(member) ?? [], ofTopic: 0 }))
    .sort((a, b) => a.member.localeCompare(b.member));
  const give = (share: (typeof shares)[number], partition: number): void => {
    if (!free.delete(partition)) return;
    share.places.push({ topic, partition });
    share.ofTopic += 1;
  };
  for (const share of shares) {
    for (const place of share.busy) if (place.topic === topic) give(share, place.partition);
  }
  for (const partition of [...free]) {
    const [smallest] = shares.toSorted((a, b) => a.ofTopic - b.ofTopic || a.places.length - b.places.length);
    if (smallest !== undefined) give(smallest, partition);
  }
}
