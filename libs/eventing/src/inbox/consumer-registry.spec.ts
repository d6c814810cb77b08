import { describe, expect, test } from '@jest/globals';
import { defineAggregate, defineEvent } from '@vicinia/events';
import { z } from 'zod';
import { ConsumerRegistry, groupOf } from './consumer-registry.js';
import type { EventConsumer } from './event-consumer.js';
import { Hears } from './hears.decorator.js';

const data = z.object({});
const lasting = defineAggregate({
  producer: 'people',
  aggregate: 'lasting',
  description: '',
  retention: 'compacted',
});
const urgent = defineAggregate({ producer: 'people', aggregate: 'urgent', description: '', lane: 'access' });
const lastingStated = defineEvent({ aggregate: lasting, name: 'stated', version: 1, description: '', data });
const urgentStated = defineEvent({ aggregate: urgent, name: 'stated', version: 1, description: '', data });

@Hears(urgentStated)
class UrgentConsumer implements EventConsumer<typeof urgentStated> {
  handle(): Promise<void> {
    return Promise.resolve();
  }
}

@Hears(lastingStated)
class Forgetful implements EventConsumer<typeof lastingStated> {
  handle(): Promise<void> {
    return Promise.resolve();
  }
}

class Unmarked implements EventConsumer {
  handle(): Promise<void> {
    return Promise.resolve();
  }
}

describe('the registry of consumers', () => {
  test('deals topics to lanes, each with a group of its own', () => {
    const registry = new ConsumerRegistry([new UrgentConsumer()]);
    expect(registry.topics('access')).toEqual([urgent]);
    expect(registry.topics('ordinary')).toEqual([]);
    expect([groupOf('issues', 'access'), groupOf('issues', 'ordinary')]).toEqual(['issues.access', 'issues']);
  });

  test('refuses a consumer of a compacted topic that cannot be reset', () => {
    expect(() => new ConsumerRegistry([new Forgetful()])).toThrow(
      'Forgetful hears a compacted topic and needs a reset',
    );
  });

  test('refuses a consumer that says nothing of what it hears', () => {
    expect(() => new ConsumerRegistry([new Unmarked()])).toThrow('Unmarked is not marked with @Hears');
  });
});
