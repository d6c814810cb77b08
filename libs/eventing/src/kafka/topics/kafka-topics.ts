import type { AggregateDefinition } from '@vicinia/events';
import type { PartitionExtent } from '../../transport/message-transport.js';
import type { AdminAccess } from './admin-access.js';
import type { KafkaSettings } from '../kafka-settings.js';
import { withLeaderPatience } from '../leader-patience.js';
import { topicConfiguration } from './topic-plan.js';

const ORDINARY_RETENTION = '14 days';

/** Topics as a service needs them: that they are there, and what they hold. */
export class KafkaTopics {
  private readonly known = new Set<string>();

  constructor(
    private readonly settings: KafkaSettings,
    private readonly admin: AdminAccess,
  ) {}

  /**
   * @throws Error that names the topics that do not exist, where this client may not create them
   */
  async prepare(topics: readonly AggregateDefinition[]): Promise<void> {
    if (topics.every(({ topic }) => this.known.has(topic))) return;
    const created = await this.admin.use(async (admin) => {
      const existing = new Set(await admin.listTopics());
      const missing = topics.filter(({ topic }) => !existing.has(topic));
      if (missing.length > 0 && !this.settings.createTopics) {
        const names = missing.map(({ topic }) => topic).join(', ');
        throw new Error(`these topics do not exist; "vicinia topics apply" creates them: ${names}`);
      }
      if (missing.length === 0) return [];
      await admin.createTopics({
        waitForLeaders: true,
        topics: missing.map(({ topic, lane, retention }) => ({
          topic,
          numPartitions: lane === 'access' ? 1 : this.settings.partitions,
          configEntries: entriesOf(
            topicConfiguration(retention === 'compacted' ? 'compacted' : ORDINARY_RETENTION),
          ),
        })),
      });
      return missing;
    });
    // A broker names a leader before that leader knows of it; whoever answers for offsets takes messages, too.
    await this.extents(created);
    for (const { topic } of topics) this.known.add(topic);
  }

  extents(topics: readonly AggregateDefinition[]): Promise<PartitionExtent[]> {
    return withLeaderPatience(() => this.readExtents(topics));
  }

  async answers(): Promise<boolean> {
    try {
      await this.admin.use((admin) => admin.describeCluster());
      return true;
    } catch {
      return false;
    }
  }

  private async readExtents(topics: readonly AggregateDefinition[]): Promise<PartitionExtent[]> {
    return this.admin.use(async (admin) => {
      const extents = await Promise.all(
        topics.map(async ({ topic }) =>
          (await admin.fetchTopicOffsets(topic)).map(({ partition, low, high }) => ({
            topic,
            partition,
            start: BigInt(low),
            end: BigInt(high),
          })),
        ),
      );
      return extents.flat().sort((a, b) => a.topic.localeCompare(b.topic) || a.partition - b.partition);
    });
  }
}

/** Configuration in the form in which kafkajs takes it. */
export function entriesOf(configuration: Record<string, string>): { name: string; value: string }[] {
  return Object.entries(configuration).map(([name, value]) => ({ name, value }));
}
