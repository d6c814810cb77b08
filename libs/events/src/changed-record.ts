import { z } from 'zod';
import { defineAggregate, defineEvent, type EventDefinition, type Producer } from './define-event.js';

/** Types of the graph of which is told that one has changed. */
export const recordTypes = ['Issue', 'Panel', 'Meeting', 'Bulletin', 'Post'] as const;

export type RecordType = (typeof recordTypes)[number];

const change = z.object({
  type: z.enum(recordTypes).describe('Its type in the graph'),
  municipalityIds: z.array(z.uuid()).describe('Municipalities in which it lies'),
  participants: z
    .array(
      z.object({
        personId: z.uuid(),
        byAppointment: z.boolean().describe('True for whoever takes part by an office'),
      }),
    )
    .describe('Persons who take part in it now'),
  organisationIds: z.array(z.uuid()).describe('Organisations that take part in it now'),
});

/** What tells that a record of a service was made or changed. */
export type RecordChanged = EventDefinition<typeof change>;

/**
 * Declares the message of a service that tells that a record was made or changed: not what it is now, and with all that
 * decides who may know of it, so that whoever passes it on has to keep nothing.
 */
export function defineRecordChanged(producer: Producer): RecordChanged {
  return defineEvent({
    aggregate: defineAggregate({
      producer,
      aggregate: 'record',
      description: `Records of ${producer} that were made or changed. The key is the record.`,
    }),
    name: 'changed',
    version: 1,
    description: 'A record was made or changed. What it is now, the graph tells.',
    data: change,
  });
}
