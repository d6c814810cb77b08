import { z } from 'zod';
import { defineAggregate, defineEvent } from '../define-event.js';

export const bulletin = defineAggregate({
  producer: 'outreach',
  aggregate: 'bulletin',
  description: 'One public message, translated, delivered on several channels.',
});

export const bulletinDrafted = defineEvent({
  aggregate: bulletin,
  name: 'drafted',
  version: 1,
  description: 'A bulletin waits for a named person to release it.',
  data: z.object({ issueId: z.uuid().nullable(), topic: z.string() }),
});

export const bulletinPublished = defineEvent({
  aggregate: bulletin,
  name: 'published',
  version: 1,
  description: 'A named person released the bulletin to the public; deliveries to subscribers began.',
  data: z.object({
    issueId: z.uuid().nullable().describe('The issue whose outcome it tells, if any'),
    topic: z.string(),
    languages: z.array(z.string()),
    publishedAt: z.iso.datetime(),
  }),
});
