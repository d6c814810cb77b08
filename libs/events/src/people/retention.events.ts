import { z } from 'zod';
import { defineAggregate, defineEvent } from '../define-event.js';

export const retention = defineAggregate({
  producer: 'people',
  aggregate: 'retention',
  retention: 'compacted',
  description: 'How long the country keeps a kind of record. Each message carries the time of one kind.',
});

export const retentionStated = defineEvent({
  aggregate: retention,
  name: 'stated',
  version: 1,
  description: 'The country has laid down how long a kind of record is kept, in every service that has it.',
  data: z.object({
    kind: z.string().describe('Kind of record; one that a reader does not know is no business of its'),
    days: z.int().min(0).describe('Days since the moment from which the time of the kind runs'),
  }),
});
