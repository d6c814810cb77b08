import { z } from 'zod';
import { defineAggregate, defineEvent } from '../define-event.js';
import { roles } from './roles.js';

export const handover = defineAggregate({
  producer: 'people',
  aggregate: 'handover',
  description: 'A post passes from one person to the next: what is known there, and what is being worked on.',
});

/** Why a handover is opened (S2 1.1, 1.1.2). */
export const handoverCauses = ['APPOINTMENT_ENDS', 'ROTATION'] as const;

const post = { postId: z.uuid() };

const leaving = {
  leavingAppointmentId: z.uuid().describe('Appointment of whoever leaves the post'),
  leavingPersonId: z.uuid(),
};

const successor = {
  successorAppointmentId: z.uuid().describe('Appointment of whoever takes the post over'),
  successorPersonId: z.uuid(),
};

export const handoverOpened = defineEvent({
  aggregate: handover,
  name: 'opened',
  version: 1,
  description:
    'Somebody leaves a post on a known day, or has held it for nearly as long as the country allows.',
  data: z.object({ ...post, ...leaving, cause: z.enum(handoverCauses) }),
});

export const handoverBriefingRequested = defineEvent({
  aggregate: handover,
  name: 'briefing-requested',
  version: 1,
  description: 'The two officers are to meet for the briefing, or at another time than was said before.',
  data: z.object({
    ...post,
    ...leaving,
    ...successor,
    startsAt: z.iso.datetime(),
    requestedBy: z.uuid().describe('Person id'),
  }),
});

export const handoverCaseloadMoved = defineEvent({
  aggregate: handover,
  name: 'caseload-moved',
  version: 1,
  description: 'The hour has come at which what the one worked on becomes the work of the other. Told once.',
  data: z.object({ ...post, ...leaving, ...successor, movedAt: z.iso.datetime() }),
});

export const handoverNoticeRequested = defineEvent({
  aggregate: handover,
  name: 'notice-requested',
  version: 1,
  description: 'The public is to be told who is there from now on. It names nobody.',
  data: z.object({ ...post, role: z.enum(roles), from: z.iso.datetime() }),
});

export const handoverClosed = defineEvent({
  aggregate: handover,
  name: 'closed',
  version: 1,
  description: 'Both officers have confirmed that the post is handed over.',
  data: z.object({ ...post, closedAt: z.iso.datetime() }),
});
