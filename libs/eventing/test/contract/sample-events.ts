import { randomBytes } from 'node:crypto';
import { defineAggregate, defineEvent } from '@vicinia/events';
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
