import { z } from 'zod';
import { parse } from 'yaml';

const DAY_MS = 24 * 3600 * 1000;

/** Superseded messages of a compacted topic stay at least so long, so that a consumer that is near sees each state. */
const COMPACT_AFTER_MS = 600_000;
/** Only closed segments are compacted. */
const COMPACTED_SEGMENT_MS = DAY_MS;

const topic = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9.-]{0,248}$/),
  /** What the key of its messages is, in words. */
  key: z.string().min(1),
  partitions: z.int().min(1).max(1000),
  /** `compacted`, or for how many days messages are kept. */
  retention: z.union([z.literal('compacted'), z.string().regex(/^[1-9][0-9]* days?$/)]),
  /** The service that publishes on it. */
  owner: z.string().min(1),
});

const file = z.strictObject({ topics: z.array(topic).min(1) });

/** One topic as the file of topics states it. */
export type TopicPlan = z.output<typeof topic>;

/**
 * Reads the file of topics.
 *
 * @param text YAML
 * @throws ZodError naming the places at fault; Error when a topic is there twice
 */
export function parseTopicPlans(text: string): TopicPlan[] {
  const { topics } = file.parse(parse(text));
  const names = topics.map(({ name }) => name);
  const twice = names.find((name, at) => names.indexOf(name) !== at);
  if (twice !== undefined) throw new Error(`topic ${twice} is there twice`);
  return topics;
}

/** What the broker allows a record to be ahead of its own clock: anything, so that no clock of a service stops it. */
const ANY_TIME_AHEAD = '9223372036854775807';

/**
 * The configuration that a topic has on the cluster. Records keep the time that they come with, which is the hour:
 * a broker would write down the moment, and with it when an anonymous person was at work.
 */
export function topicConfiguration(retention: TopicPlan['retention']): Record<string, string> {
  const common = {
    'message.timestamp.type': 'CreateTime',
    'message.timestamp.after.max.ms': ANY_TIME_AHEAD,
  };
  if (retention === 'compacted') {
    return {
      ...common,
      'cleanup.policy': 'compact',
      'min.compaction.lag.ms': String(COMPACT_AFTER_MS),
      'segment.ms': String(COMPACTED_SEGMENT_MS),
    };
  }
  return {
    ...common,
    'cleanup.policy': 'delete',
    'retention.ms': String(Number.parseInt(retention) * DAY_MS),
  };
}
