import { randomBytes, randomUUID } from 'node:crypto';
import { defineAggregate, defineEvent, type EventDefinition, type EventMessage } from '@vicinia/events';
import { z } from 'zod';

/** Contracts on topics of their own, so that tests on one bus do not hear each other. */
export function sampleEvents() {
  const suffix = randomWord();
  const note = defineAggregate({
    producer: 'people',
    aggregate: `note-${suffix}`,
    description: 'Ordinary matters',
  });
  const profile = defineAggregate({
    producer: 'people',
    aggregate: `profile-${suffix}`,
    description: 'Full state',
    retention: 'compacted',
  });
  const pass = defineAggregate({
    producer: 'people',
    aggregate: `pass-${suffix}`,
    description: 'Who may enter',
    retention: 'compacted',
    lane: 'access',
  });
  const data = z.object({ number: z.int() });
  return {
    aggregates: [note, profile, pass],
    noteAdded: defineEvent({ aggregate: note, name: 'added', version: 1, description: 'A note', data }),
    noteAddedNewer: defineEvent({ aggregate: note, name: 'added', version: 2, description: 'A note', data }),
    profileStated: defineEvent({
      aggregate: profile,
      name: 'stated',
      version: 1,
      description: 'A profile',
      data,
    }),
    passStated: defineEvent({ aggregate: pass, name: 'stated', version: 1, description: 'A pass', data }),
  };
}

export type SampleEvents = ReturnType<typeof sampleEvents>;

export function randomWord(): string {
  return [...randomBytes(10)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('');
}

/** A message as an outbox would have it. */
export function sampleMessage(definition: EventDefinition, subject: string, number: number): EventMessage {
  return {
    id: randomUUID(),
    source: '/vicinia/people',
    type: definition.type,
    topic: definition.aggregate.topic,
    subject,
    time: '2026-01-01T00:00:00.000Z',
    aggregateVersion: number,
    territoryId: null,
    structureVersion: 0,
    correlationId: 'c',
    causationId: null,
    traceparent: null,
    data: { number },
  };
}
