import kafkajs, { type Cluster, type PartitionAssigner } from 'kafkajs';
import { settlingAssignment, type KafkaPlace, type MemberState } from './settling-assignment.js';

const { AssignerProtocol } = kafkajs;
const NAME = 'vicinia-settling';
const VERSION = 1;

type Holdings = Pick<MemberState, 'held' | 'busy'>;

export interface AssignerEars {
  /** Asked for each time the member joins: from now on it begins no batch until it has its new partitions. */
  readonly onJoining: () => Holdings;
  /** Called before a join; batches in hand may end while it waits. */
  readonly beforeJoining: () => Promise<void>;
  /** Whether the partitions that this member has just dealt as leader are where they belong. */
  readonly onDealt: (settled: boolean) => void;
  /** The connections of the consumer. */
  readonly onCluster: (cluster: Cluster) => void;
}

/**
 * The protocol of kafkajs gives all partitions away at each rebalance and asks nobody whether he is done. Here each
 * member says with its join which batches it has in hand, and the leader leaves those partitions where they are.
 */
export function settlingAssigner(ears: AssignerEars): PartitionAssigner {
  return ({ cluster }) => {
    ears.onCluster(cluster);
    delayJoins(cluster, ears.beforeJoining);
    return {
      name: NAME,
      version: VERSION,
      protocol: ({ topics }) => {
        const userData = Buffer.from(JSON.stringify(ears.onJoining()));
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
        const { places, settled } = settlingAssignment(partitions, states);
        ears.onDealt(settled);
        return members.map(({ memberId }) => ({
          memberId,
          memberAssignment: AssignerProtocol.MemberAssignment.encode({
            version: VERSION,
            assignment: byTopic(places.get(memberId) ?? []),
            userData: Buffer.alloc(0),
          }),
        }));
      },
    };
  };
}

/** kafkajs looks for the coordinator right before each join, and has no other place at which a join could wait. */
function delayJoins(cluster: Cluster, beforeJoining: () => Promise<void>): void {
  const find = cluster.findGroupCoordinator.bind(cluster);
  cluster.findGroupCoordinator = async (group) => {
    await beforeJoining();
    return find(group);
  };
}

function stateOf(member: string, metadata: Buffer): MemberState {
  const decoded = AssignerProtocol.MemberMetadata.decode(metadata);
  if (decoded === null) return { member, topics: [], held: [], busy: [] };
  const { held, busy } = JSON.parse(decoded.userData.toString()) as Holdings;
  return { member, topics: decoded.topics, held, busy };
}

function byTopic(places: readonly KafkaPlace[]): Record<string, number[]> {
  const assignment: Record<string, number[]> = {};
  for (const { topic, partition } of places) (assignment[topic] ??= []).push(partition);
  return assignment;
}
