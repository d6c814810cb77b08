import kafkajs, { type PartitionAssigner } from 'kafkajs';
import { groupAssignment, type KafkaPlace, type MemberState } from './group-assignment.js';

const { AssignerProtocol } = kafkajs;
/** Members of one group need the same name and version, whatever release they are of. */
const NAME = 'vicinia-settling';
const VERSION = 1;

/**
 * Tells the leader of the group what this member has in hand, and deals accordingly as leader. The assigner of kafkajs
 * knows neither: it gives a partition to somebody else while a batch of it is in hand (the contract of the transports
 * forbids it: "gives a partition to another member only after the batch in hand"), and topics to members that do not
 * hear them.
 *
 * @param onJoining asked for each time the member joins: from now on it begins no batch until it has its partitions
 */
export function groupAssigner(onJoining: () => readonly KafkaPlace[]): PartitionAssigner {
  return ({ cluster }) => ({
    name: NAME,
    version: VERSION,
    protocol: ({ topics }) => {
      // A leader of the release before this one also asks for what members held.
      const userData = Buffer.from(JSON.stringify({ held: [], busy: onJoining() }));
      return {
        name: NAME,
        metadata: AssignerProtocol.MemberMetadata.encode({ version: VERSION, topics, userData }),
      };
    },
    assign: async ({ members }) => {
      const states = members.map(({ memberId, memberMetadata }) => stateOf(memberId, memberMetadata));
      const topics = [...new Set(states.flatMap((state) => state.topics))];
      // A member of a newer release may hear topics that this one does not.
      await cluster.addMultipleTargetTopics(topics);
      const partitions = new Map(
        topics.map((topic) => [topic, cluster.findTopicPartitionMetadata(topic).length]),
      );
      return [...groupAssignment(partitions, states)].map(([memberId, places]) => ({
        memberId,
        memberAssignment: AssignerProtocol.MemberAssignment.encode({
          version: VERSION,
          assignment: byTopic(places),
          userData: Buffer.alloc(0),
        }),
      }));
    },
  });
}

function stateOf(member: string, metadata: Buffer): MemberState {
  const decoded = AssignerProtocol.MemberMetadata.decode(metadata);
  if (decoded === null) return { member, topics: [], busy: [] };
  const { busy } = JSON.parse(decoded.userData.toString()) as Pick<MemberState, 'busy'>;
  return { member, topics: decoded.topics, busy };
}

function byTopic(places: readonly KafkaPlace[]): Record<string, number[]> {
  const assignment: Record<string, number[]> = {};
  for (const { topic, partition } of places) (assignment[topic] ??= []).push(partition);
  return assignment;
}
