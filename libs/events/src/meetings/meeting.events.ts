import { z } from 'zod';
import { defineAggregate, defineEvent } from '../define-event.js';

export const meeting = defineAggregate({
  producer: 'meetings',
  aggregate: 'meeting',
  description: 'One sitting of a panel: agenda, attendance, decisions.',
});

/** Why an issue could not be put on an agenda. */
export const agendaRefusals = ['NO_MEETING_SCHEDULED', 'ACQUAINTANCE_SITTING', 'PANEL_UNKNOWN'] as const;

export const meetingAgendaItemAdded = defineEvent({
  aggregate: meeting,
  name: 'agenda-item-added',
  version: 1,
  description: 'An issue stands on the agenda of a meeting.',
  data: z.object({
    agendaItemId: z.uuid(),
    issueId: z.uuid(),
    panelId: z.uuid(),
    startsAt: z.iso.datetime(),
    operationId: z.uuid().nullable(),
  }),
});

export const agendaRequest = defineAggregate({
  producer: 'meetings',
  aggregate: 'agenda-request',
  description:
    'Answers to requests for a place on an agenda that could not be met. The key is the operation.',
});

export const agendaRequestRefused = defineEvent({
  aggregate: agendaRequest,
  name: 'refused',
  version: 1,
  description: 'An issue could not be put on an agenda.',
  data: z.object({ issueId: z.uuid(), operationId: z.uuid(), reason: z.enum(agendaRefusals) }),
});

export const meetingDecisionRecorded = defineEvent({
  aggregate: meeting,
  name: 'decision-recorded',
  version: 1,
  description:
    'A meeting decided on an issue. Who and until when travel as ids and dates; the text of the decision stays in meetings and is read there.',
  data: z.object({
    decisionId: z.uuid(),
    issueId: z.uuid(),
    measures: z.array(
      z.object({
        measureId: z.uuid().describe('Given by meetings, so that a repeated message creates nothing twice'),
        responsible: z.discriminatedUnion('kind', [
          z.object({
            kind: z.literal('person'),
            personId: z.uuid(),
            appointmentId: z
              .uuid()
              .optional()
              .describe('The office that the person held when it was decided; the measure goes with it'),
          }),
          z.object({ kind: z.literal('organisation'), organisationId: z.uuid() }),
        ]),
        territoryId: z.uuid().describe('Where'),
        dueOn: z.iso.date().describe('When'),
      }),
    ),
  }),
});
