import { z } from 'zod';
import { defineAggregate, defineEvent, type EventDefinition, type Producer } from './define-event.js';

/** In what capacity somebody takes part, as far as others need to know who it is. */
export const participantCapacities = ['REPORTER', 'STAKEHOLDER', 'MEASURE_OWNER', 'MEMBER'] as const;

const participants = z.object({
  participants: z
    .array(
      z.object({
        personId: z.uuid(),
        capacity: z.enum(participantCapacities),
        appointmentId: z
          .uuid()
          .nullable()
          .describe('Office by which the person takes part; null for their own right'),
      }),
    )
    .describe('Everybody who takes part now. Empty once nobody does'),
});

/** What tells who takes part in one kind of matter. */
export type ParticipantsStated = EventDefinition<typeof participants>;

/**
 * Declares the message that tells who takes part in a kind of matter: it opens names to those who work on the matter
 * (DOMAIN: access). Each message carries everybody; the newest replaces those before. It names the territory in which
 * the matter is handled.
 *
 * @param matter kebab-case noun, for example `concern`
 */
export function defineParticipantsStated(producer: Producer, matter: string): ParticipantsStated {
  return defineEvent({
    aggregate: defineAggregate({
      producer,
      aggregate: `${matter}-participants`,
      retention: 'compacted',
      lane: 'access',
      description: `Who takes part in a ${matter}. The key is the ${matter}.`,
    }),
    name: 'stated',
    version: 1,
    description: `Everybody who takes part in a ${matter} after somebody joined or left.`,
    data: participants,
  });
}
