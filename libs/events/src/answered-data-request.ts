import { z } from 'zod';
import { defineAggregate, defineEvent, type EventDefinition, type Producer } from './define-event.js';
import { personalDataKinds, reasonsToKeep } from './personal-data.js';

const count = z.int().min(0);

const answer = z.object({
  parts: z
    .array(
      z.object({
        kind: z.enum(personalDataKinds),
        held: count.describe('Records of the kind when the service heard of the request'),
        erased: count,
        kept: count,
        reason: z.enum(reasonsToKeep).nullable().describe('Why they are kept; null where nothing is'),
      }),
    )
    .describe('Kinds of which the service holds something'),
});

/** What a service answers to a person who asked for their data. */
export type DataRequestAnswered = EventDefinition<typeof answer>;

/** Declares the answer of a service to a request for data or for erasure: numbers of records, and nothing of what is in them. */
export function defineDataRequestAnswered(producer: Producer): DataRequestAnswered {
  return defineEvent({
    aggregate: defineAggregate({
      producer,
      aggregate: 'data-request',
      description: `What ${producer} answers to people who ask for their data. The key is the request.`,
    }),
    name: 'answered',
    version: 1,
    description: 'The service has looked for what it holds of the person, and has erased what nothing keeps.',
    data: answer,
  });
}
