import { z } from 'zod';
import { defineAggregate, defineEvent } from '../define-event.js';

export const dataRequestKinds = ['ACCESS', 'ERASURE'] as const;

export type DataRequestKind = (typeof dataRequestKinds)[number];

export const dataRequest = defineAggregate({
  producer: 'people',
  aggregate: 'data-request',
  description: 'A person asked what is known of them, or for its erasure.',
});

export const dataRequestAsked = defineEvent({
  aggregate: dataRequest,
  name: 'asked',
  version: 1,
  description:
    'A person asked what is known of them, or for its erasure. Each service answers with what it holds, has erased, and keeps.',
  data: z.object({
    kind: z.enum(dataRequestKinds),
    personId: z.uuid(),
    heldOffice: z
      .boolean()
      .describe('Whether the person ever held a post: only then there are acts in office'),
  }),
});
