import type { z } from 'zod';

/** The subgraph that owns an aggregate and publishes its messages. */
export type Producer = 'people' | 'issues' | 'meetings' | 'outreach';

/**
 * How long the bus keeps messages of an aggregate.
 * `log`: for a time, in order. `compacted`: at least the newest message of each key for ever,
 * so that a new or restored service can rebuild its projection from the start.
 */
export type Retention = 'log' | 'compacted';

/**
 * Messages of the `access` lane overtake all others in the relay and have their own consumer,
 * so that a revocation never queues behind ordinary work (S0: partners are revocable).
 */
export type Lane = 'access' | 'ordinary';

/** One aggregate type: it has one topic, and its id is the message key. */
export interface AggregateDefinition {
  readonly producer: Producer;
  readonly aggregate: string;
  readonly topic: string;
  readonly retention: Retention;
  readonly lane: Lane;
  readonly description: string;
}

/** A published contract: one version of one message that travels on the bus. */
export interface EventDefinition<Data extends z.ZodType = z.ZodType> {
  readonly aggregate: AggregateDefinition;
  /** Past tense, kebab case, for example `decision-recorded`. */
  readonly name: string;
  readonly version: number;
  /** Full type as in the CloudEvents `type` attribute: `vicinia.meetings.meeting.decision-recorded.v1`. */
  readonly type: string;
  readonly description: string;
  /** True where nobody needs the message again once it was published: its row leaves the outbox then. */
  readonly passing: boolean;
  readonly data: Data;
}

/** The validated content of a message of the given definition. */
export type DataOf<Definition extends EventDefinition> = z.output<Definition['data']>;

const KEBAB_CASE = /^[a-z]+(-[a-z]+)*$/;

function demandKebabCase(word: string): string {
  if (!KEBAB_CASE.test(word)) throw new Error(`"${word}" must be lower-case words joined by hyphens`);
  return word;
}

/**
 * Declares an aggregate type and with it its topic.
 *
 * @param definition.producer the subgraph that owns the aggregate
 * @param definition.aggregate kebab-case singular noun of DOMAIN language, for example `issue`
 * @throws Error when the name is not kebab case
 */
export function defineAggregate(definition: {
  producer: Producer;
  aggregate: string;
  description: string;
  retention?: Retention;
  lane?: Lane;
}): AggregateDefinition {
  demandKebabCase(definition.aggregate);
  return Object.freeze({
    retention: 'log',
    lane: 'ordinary',
    ...definition,
    topic: `vicinia.${definition.producer}.${definition.aggregate}`,
  } as const);
}

/**
 * Declares one version of a message. A published version never changes in a breaking way:
 * a breaking change is a new version beside the old one (checked against the committed JSON Schemas).
 *
 * @throws Error when the name is not kebab case or the version is not a positive integer
 */
export function defineEvent<Data extends z.ZodType>(definition: {
  aggregate: AggregateDefinition;
  name: string;
  version: number;
  description: string;
  passing?: boolean;
  data: Data;
}): EventDefinition<Data> {
  demandKebabCase(definition.name);
  if (!Number.isInteger(definition.version) || definition.version < 1) {
    throw new Error(`version of ${definition.name} must be a positive integer`);
  }
  return Object.freeze({
    passing: false,
    ...definition,
    type: `${definition.aggregate.topic}.${definition.name}.v${String(definition.version)}`,
  });
}
