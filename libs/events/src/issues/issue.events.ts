import { z } from 'zod';
import { defineAggregate, defineEvent } from '../define-event.js';

export const issue = defineAggregate({
  producer: 'issues',
  aggregate: 'issue',
  description:
    'A problem the partnership works on. Its texts stay in the issues service until they are released.',
});

/** The life cycle of an issue (S0; scan, analyse, respond, assess). */
export const issueStages = [
  'PRESENTED',
  'ANALYSING',
  'DEFINED',
  'PROCESS_AGREED',
  'IN_WORKING_GROUP',
  'RESOLUTION_PROPOSED',
  'BINDING',
  'IMPLEMENTING',
  'EVALUATING',
  'CLOSED',
  'REFERRED',
  'MERGED',
  'DECLINED',
] as const;

/** What an issue came to, assessed and never assumed. */
export const assessedEffects = ['FIXED', 'IMPROVED', 'NO_CHANGE', 'WORSE'] as const;

export const issuePresented = defineEvent({
  aggregate: issue,
  name: 'presented',
  version: 1,
  description: 'An issue was opened from one or more concerns.',
  data: z.object({ concernIds: z.array(z.uuid()) }),
});

export const issueStageChanged = defineEvent({
  aggregate: issue,
  name: 'stage-changed',
  version: 1,
  description: 'An issue moved along its life cycle, other than by becoming binding or closed.',
  data: z.object({ from: z.enum(issueStages), to: z.enum(issueStages) }),
});

export const issueAgendaRequested = defineEvent({
  aggregate: issue,
  name: 'agenda-requested',
  version: 1,
  description: 'An officer asks to put the issue on the agenda of the next meeting of a panel.',
  data: z.object({
    operationId: z.uuid().describe('The operation to which meetings answers'),
    panelId: z
      .uuid()
      .nullable()
      .describe('A certain panel, or null for the nearest panel at or above the territory'),
    requestedBy: z.uuid().describe('Person id'),
  }),
});

export const issueBound = defineEvent({
  aggregate: issue,
  name: 'bound',
  version: 1,
  description:
    'Every stakeholder signed, dissented or let the deadline pass; this version of the matrix binds all.',
  data: z.object({
    matrixVersion: z.int().min(1),
    signed: z.int().min(0),
    dissented: z.int().min(0),
    notSigned: z.int().min(0),
  }),
});

export const issueClosed = defineEvent({
  aggregate: issue,
  name: 'closed',
  version: 1,
  description: 'An issue closed with an assessed effect. "Closed" never means "fixed" by itself.',
  data: z.object({
    effect: z.enum(assessedEffects),
    concernCount: z.int().min(0),
    closedAt: z.iso.datetime(),
    lessonCourseIds: z.array(z.uuid()).optional().describe('Courses for which it is a lesson'),
  }),
});
