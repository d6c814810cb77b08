import { z } from 'zod';
import { defineAggregate, defineEvent } from '../define-event.js';
import { roles } from './roles.js';

export const grants = defineAggregate({
  producer: 'people',
  aggregate: 'grants',
  retention: 'compacted',
  lane: 'access',
  description:
    'What a person may do. Each message carries all grants of one person; the newest replaces those before.',
});

export const grantScope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('territory'), territoryId: z.uuid() }),
  z.object({ kind: z.literal('municipality'), municipalityId: z.uuid() }),
  z.object({ kind: z.literal('community'), communityId: z.uuid() }),
]);

export const grantsStated = defineEvent({
  aggregate: grants,
  name: 'stated',
  version: 1,
  description:
    'All grants of a person after an appointment began, changed or ended. An empty list revokes everything.',
  data: z.object({
    identities: z
      .array(z.string().regex(/^[0-9a-f]{64}$/))
      .describe('Hashes of the accounts with which this person signs in'),
    isMachine: z
      .boolean()
      .optional()
      .describe(
        'True of the account of a program: it may do what its grants name, and nothing that persons may',
      ),
    grants: z.array(
      z.object({
        grantId: z.uuid().describe('Id of the appointment that gives the grant'),
        role: z.enum(roles),
        scope: grantScope,
        organisationId: z
          .uuid()
          .optional()
          .describe('Organisation for which the holder acts, instead of at the territory of the scope'),
        rules: z
          .array(z.string().max(64))
          .optional()
          .describe('Names of the rules of access to which the grant of a program is narrowed'),
        from: z.iso.datetime(),
        until: z.iso.datetime().nullable(),
      }),
    ),
  }),
});

export const grantsHeartbeat = defineEvent({
  aggregate: grants,
  name: 'heartbeat',
  version: 1,
  description:
    'Proves that grants flow. A service that has heard none for ten seconds refuses staff operations.',
  // Rows of known moments, one after the other, would date what was written between them.
  passing: true,
  data: z.object({ emittedAt: z.iso.datetime({ precision: 3 }) }),
});

/** Key of the heartbeat on the topic of grants; no person has it. */
export const HEARTBEAT_KEY = '00000000-0000-4000-8000-000000000001';
