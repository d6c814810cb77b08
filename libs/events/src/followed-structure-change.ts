import { z } from 'zod';
import { defineAggregate, defineEvent, type EventDefinition, type Producer } from './define-event.js';

const nothing = z.object({});

/** A service says that it knows every territory of a change of the structure. */
export type StructureChangeFollowed = EventDefinition<typeof nothing>;

/** Declares with what a service answers to a change of the structure. */
export function defineStructureChangeFollowed(producer: Producer): StructureChangeFollowed {
  return defineEvent({
    aggregate: defineAggregate({
      producer,
      aggregate: 'structure-change',
      description: `What ${producer} answers to changes of the structure. The key is the change.`,
    }),
    name: 'followed',
    version: 1,
    description: 'The service knows every territory as the change has made it.',
    data: nothing,
  });
}
