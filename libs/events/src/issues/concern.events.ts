import { z } from 'zod';
import { defineAggregate, defineEvent } from '../define-event.js';

export const concern = defineAggregate({
  producer: 'issues',
  aggregate: 'concern',
  description:
    'What one person brings in. No text, no place and no person travels: only ids, times and the territory.',
});

export const concernReceived = defineEvent({
  aggregate: concern,
  name: 'received',
  version: 1,
  description: 'A concern arrived and was routed to a territory.',
  data: z.object({ category: z.string(), anonymous: z.boolean(), answerDueAt: z.iso.datetime() }),
});

export const concernTriaged = defineEvent({
  aggregate: concern,
  name: 'triaged',
  version: 1,
  description: 'Somebody of the staff looked at a concern. It still waits for an answer.',
  data: z.object({}),
});

export const concernAnswered = defineEvent({
  aggregate: concern,
  name: 'answered',
  version: 1,
  description: 'A person in a named role wrote the first answer; the reply clock stopped.',
  data: z.object({ inTime: z.boolean() }),
});

export const concernAddedTo = defineEvent({
  aggregate: concern,
  name: 'added-to',
  version: 1,
  description:
    'Words were added to a concern, by its reporter or by staff after the first answer. Which they are, the graph tells.',
  data: z.object({}),
});

export const concernEscalated = defineEvent({
  aggregate: concern,
  name: 'escalated',
  version: 1,
  description: 'The reply clock ran out at one level and the concern moved to the level above.',
  data: z.object({
    fromTerritoryId: z.uuid(),
    toTerritoryId: z.uuid(),
    answerDueAt: z.iso.datetime().nullable(),
  }),
});

export const concernJoinedIssue = defineEvent({
  aggregate: concern,
  name: 'joined-issue',
  version: 1,
  description: 'A concern became part of an issue and follows it from now on.',
  data: z.object({ issueId: z.uuid() }),
});

export const concernRecategorised = defineEvent({
  aggregate: concern,
  name: 'recategorised',
  version: 1,
  description: 'Staff found that a concern belongs to another category. Why stands on the concern alone.',
  data: z.object({
    fromCategory: z.string(),
    category: z.string(),
    answerDueAt: z.iso.datetime().nullable(),
  }),
});

export const concernRerouted = defineEvent({
  aggregate: concern,
  name: 'rerouted',
  version: 1,
  description: 'Staff found that a concern belongs to another territory. Why stands on the concern alone.',
  data: z.object({
    fromTerritoryId: z.uuid(),
    toTerritoryId: z.uuid(),
    answeringTerritoryId: z.uuid(),
    answerDueAt: z.iso.datetime().nullable(),
  }),
});

export const concernReopened = defineEvent({
  aggregate: concern,
  name: 'reopened',
  version: 1,
  description:
    'A concern that had ended goes on: its reporter wrote again, or whoever handles it opened it again.',
  data: z.object({}),
});

export const concernClosed = defineEvent({
  aggregate: concern,
  name: 'closed',
  version: 1,
  description: 'A concern ended without an issue.',
  data: z.object({}),
});
