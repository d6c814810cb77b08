import { z } from 'zod';
import { defineAggregate, defineEvent } from '../define-event.js';

export const briefing = defineAggregate({
  producer: 'meetings',
  aggregate: 'briefing',
  description: 'Two officers meet because a post passes from the one to the other.',
});

export const briefingScheduled = defineEvent({
  aggregate: briefing,
  name: 'scheduled',
  version: 1,
  description: 'A briefing stands in the calendar of both officers, or at another time than before.',
  data: z.object({ handoverId: z.uuid(), startsAt: z.iso.datetime() }),
});
