import { z } from 'zod';
import { defineAggregate, defineEvent } from '../define-event.js';

/** What brings a community together (S2 1.3). */
export const communityKinds = ['ORIGIN', 'RELIGION', 'LANGUAGE', 'NEIGHBOURHOOD', 'OTHER'] as const;

export const community = defineAggregate({
  producer: 'people',
  aggregate: 'community',
  retention: 'compacted',
  description: 'A group that a liaison officer serves. Each message carries where one community is.',
});

export const communityDescribed = defineEvent({
  aggregate: community,
  name: 'described',
  version: 1,
  description: 'A community was registered with its own consent. It names nobody.',
  data: z.object({
    kind: z.enum(communityKinds),
    municipalityIds: z
      .array(z.uuid())
      .nullable()
      .describe('Municipalities in which it is; null where those of its territory are meant'),
  }),
});
