import type { AggregateDefinition, EventDefinition, Lane } from '@vicinia/events';
import type { EventConsumer } from './event-consumer.js';
import { heardBy } from './hears.decorator.js';

export interface RegisteredConsumer {
  readonly definition: EventDefinition;
  readonly consumer: EventConsumer;
}

/** All consumers of one service, found by the type of a message. */
export class ConsumerRegistry {
  private readonly byType = new Map<string, RegisteredConsumer[]>();

  /**
   * @param consumers instances of classes marked with `@Hears`
   * @throws Error when one is not marked, or hears a compacted topic and cannot be reset
   */
  constructor(consumers: readonly EventConsumer[]) {
    for (const consumer of consumers) this.register(consumer);
  }

  /** @returns the consumers of a type of message, in the order of registration */
  of(type: string): readonly RegisteredConsumer[] {
    return this.byType.get(type) ?? [];
  }

  hears(type: string): boolean {
    return this.byType.has(type);
  }

  /** @returns the topics of a lane that this service hears something on */
  topics(lane: Lane): AggregateDefinition[] {
    return this.allTopics().filter((topic) => topic.lane === lane);
  }

  consumersOfTopic(topic: string): EventConsumer[] {
    return [...this.byType.values()]
      .flat()
      .filter(({ definition }) => definition.aggregate.topic === topic)
      .map(({ consumer }) => consumer);
  }

  private allTopics(): AggregateDefinition[] {
    const definitions = [...this.byType.values()].flat().map(({ definition }) => definition.aggregate);
    return [...new Map(definitions.map((aggregate) => [aggregate.topic, aggregate])).values()];
  }

  private register(consumer: EventConsumer): void {
    const definition = heardBy(consumer.constructor);
    if (definition === null) throw new Error(`${consumer.constructor.name} is not marked with @Hears`);
    if (definition.aggregate.retention === 'compacted' && consumer.reset === undefined) {
      throw new Error(`${consumer.constructor.name} hears a compacted topic and needs a reset method`);
    }
    this.byType.set(definition.type, [...this.of(definition.type), { definition, consumer }]);
  }
}

/** A service has one consumer group for each lane, so that revocations never queue behind ordinary work. */
export function groupOf(service: string, lane: Lane): string {
  return lane === 'access' ? `${service}.access` : service;
}
