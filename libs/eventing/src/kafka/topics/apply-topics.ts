import type { Logger } from '@vicinia/service-kit';
import kafkajs, { type Admin } from 'kafkajs';
import { AdminAccess } from './admin-access.js';
import type { KafkaSettings } from '../kafka-settings.js';
import { entriesOf } from './kafka-topics.js';
import { topicConfiguration, type TopicPlan } from './topic-plan.js';

export interface ApplyTopicsOptions {
  /** Changes nothing and tells what would be done. */
  readonly check?: boolean;
  /** Lets topics get more partitions. Keys move then: the order of an aggregate holds only after the topic was drained. */
  readonly grow?: boolean;
  /** Copies of each partition of new topics. Default: three, or as many as there are brokers. */
  readonly replicationFactor?: number;
}

export type TopicState = 'as planned' | 'created' | 'changed' | 'grown' | 'refused';

export interface TopicOutcome {
  readonly topic: string;
  readonly state: TopicState;
  /** What differed, in words. */
  readonly differences: readonly string[];
}

interface Known {
  readonly partitions: number;
  readonly replicas: number;
  readonly configuration: ReadonlyMap<string, { readonly value: string; readonly isDefault: boolean }>;
}

/** A majority has a change before it counts as written, so that one broker may be lost. */
const SAFE_COPIES = 3;

/**
 * Makes the cluster's topics what the plans say. A second time changes nothing. Never takes partitions away, never
 * deletes a topic or changes its copies: what would need that is refused and reported.
 *
 * @throws Error when no broker answers, or the cluster refuses a change
 */
export async function applyTopics(
  settings: KafkaSettings,
  log: Logger,
  plans: readonly TopicPlan[],
  options: ApplyTopicsOptions = {},
): Promise<TopicOutcome[]> {
  const access = new AdminAccess(settings, log);
  try {
    return await access.use(async (admin) => {
      const { brokers } = await admin.describeCluster();
      const copies = options.replicationFactor ?? Math.min(SAFE_COPIES, brokers.length);
      const known = await knownTopics(admin, plans);
      const outcomes: TopicOutcome[] = [];
      for (const plan of plans)
        outcomes.push(await applyOne(admin, plan, known.get(plan.name), copies, options));
      return outcomes;
    });
  } finally {
    access.close();
  }
}

async function applyOne(
  admin: Admin,
  plan: TopicPlan,
  known: Known | undefined,
  copies: number,
  options: ApplyTopicsOptions,
): Promise<TopicOutcome> {
  const topic = plan.name;
  if (known === undefined) {
    if (options.check !== true) await create(admin, plan, copies);
    return { topic, state: 'created', differences: ['did not exist'] };
  }
  const wanted = configurationOf(plan, known.replicas);
  const differing = Object.entries(wanted).filter(
    ([name, value]) => known.configuration.get(name)?.value !== value,
  );
  const differences = differing.map(
    ([name, value]) => `${name} is ${known.configuration.get(name)?.value ?? 'not set'} instead of ${value}`,
  );
  if (known.partitions !== plan.partitions) {
    differences.unshift(`has ${String(known.partitions)} partitions instead of ${String(plan.partitions)}`);
  }
  if (known.partitions > plan.partitions) return { topic, state: 'refused', differences };
  const grows = known.partitions < plan.partitions;
  if (grows && options.grow !== true) return { topic, state: 'refused', differences };
  if (options.check !== true && differing.length > 0) await configure(admin, topic, wanted, known);
  if (options.check !== true && grows) {
    await admin.createPartitions({ topicPartitions: [{ topic, count: plan.partitions }] });
  }
  return { topic, state: grows ? 'grown' : differing.length > 0 ? 'changed' : 'as planned', differences };
}

function configurationOf(plan: TopicPlan, copies: number): Record<string, string> {
  return { ...topicConfiguration(plan.retention), 'min.insync.replicas': copies >= SAFE_COPIES ? '2' : '1' };
}

async function create(admin: Admin, plan: TopicPlan, copies: number): Promise<void> {
  await admin.createTopics({
    waitForLeaders: true,
    topics: [
      {
        topic: plan.name,
        numPartitions: plan.partitions,
        replicationFactor: copies,
        configEntries: entriesOf(configurationOf(plan, copies)),
      },
    ],
  });
}

/** The only request that kafkajs speaks replaces all that was set on the topic, so what others have set goes along. */
async function configure(
  admin: Admin,
  topic: string,
  wanted: Record<string, string>,
  known: Known,
): Promise<void> {
  const set = [...known.configuration].filter(([, { isDefault }]) => !isDefault);
  const kept = Object.fromEntries(set.map(([name, { value }]) => [name, value]));
  await admin.alterConfigs({
    validateOnly: false,
    resources: [
      {
        type: kafkajs.ConfigResourceTypes.TOPIC,
        name: topic,
        configEntries: entriesOf({ ...kept, ...wanted }),
      },
    ],
  });
}

async function knownTopics(admin: Admin, plans: readonly TopicPlan[]): Promise<Map<string, Known>> {
  const existing = new Set(await admin.listTopics());
  const names = plans.map(({ name }) => name).filter((name) => existing.has(name));
  if (names.length === 0) return new Map();
  const { topics } = await admin.fetchTopicMetadata({ topics: names });
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: names.map((name) => ({ type: kafkajs.ConfigResourceTypes.TOPIC, name })),
  });
  const configurations = new Map(
    resources.map(({ resourceName, configEntries }) => [
      resourceName,
      new Map(
        configEntries.map((entry) => [
          entry.configName,
          // kafkajs does not fill in isDefault from version 1 of the answer on.
          { value: entry.configValue, isDefault: entry.configSource !== kafkajs.ConfigSource.TOPIC_CONFIG },
        ]),
      ),
    ]),
  );
  return new Map(
    topics.map(({ name, partitions }) => [
      name,
      {
        partitions: partitions.length,
        replicas: partitions[0]?.replicas.length ?? 0,
        configuration: configurations.get(name) ?? new Map<string, { value: string; isDefault: boolean }>(),
      },
    ]),
  );
}
