import { z } from 'zod';
import { defineAggregate, defineEvent } from '../define-event.js';
import { roles } from './roles.js';

export const appointment = defineAggregate({
  producer: 'people',
  aggregate: 'appointment',
  description: 'A person holds a post from … to ….',
});

const seat = {
  personId: z.uuid(),
  postId: z.uuid(),
  role: z.enum(roles),
  municipalityId: z.uuid().nullable(),
};

export const appointmentBegan = defineEvent({
  aggregate: appointment,
  name: 'began',
  version: 1,
  description: 'A person took a post.',
  data: z.object({ ...seat, from: z.iso.datetime() }),
});

export const appointmentEnded = defineEvent({
  aggregate: appointment,
  name: 'ended',
  version: 1,
  description:
    'A person left a post or was removed from it; memberships and pending signatures that rest on it are released.',
  data: z.object({
    ...seat,
    until: z.iso.datetime(),
    removed: z.boolean().describe('True when the appointment was revoked rather than run out'),
  }),
});
