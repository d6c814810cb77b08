import { z } from 'zod';
import { defineAggregate, defineEvent } from '../define-event.js';

export const structureChange = defineAggregate({
  producer: 'people',
  aggregate: 'structure-change',
  description: 'Changes of the police structure on a planned day. The key is the change.',
});

const told = z.object({
  territories: z
    .int()
    .min(0)
    .describe('Of how many territories people has told with the structure version of this message'),
});

export const structureChangeBegun = defineEvent({
  aggregate: structureChange,
  name: 'begun',
  version: 1,
  description:
    'Territories have moved or left the structure, and old and new places both bound access. A service that knows all of them answers.',
  data: told,
});

export const structureChangeFinished = defineEvent({
  aggregate: structureChange,
  name: 'finished',
  version: 1,
  description:
    'Every service knows the new structure, which alone counts from now on. What lay in territories that left goes to those that took their place.',
  data: told,
});
