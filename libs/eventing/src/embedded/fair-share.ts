import { stableHash } from '../transport/stable-hash.js';
import type { BusPlace, Member } from './bus-session.js';

/**
 * Deals partitions among the live members of a group. Every member that sees the same members comes to the same
 * answer, so nobody needs to lead; the locks decide where views differ for a moment.
 *
 * @returns the places that belong to `self`
 */
export function fairShare(places: readonly BusPlace[], self: string, members: readonly Member[]): BusPlace[] {
  return places.filter(({ topic, partition }) => {
    const eligible = members.filter((member) => member.topics.includes(topic)).map(({ member }) => member);
    const sorted = eligible.sort();
    return sorted[(stableHash(topic) + partition) % sorted.length] === self;
  });
}
