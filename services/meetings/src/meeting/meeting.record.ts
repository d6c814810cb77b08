import { recordMutations, type RecordActions, type RecordKind } from '@vicinia/access';
import { meetingsRecordChanged } from '@vicinia/events';
import { now } from '@vicinia/service-kit';
import { Panel } from '../panel/panel.entity.js';
import { factsOfPanel, panelRecord } from '../panel/panel.record.js';
import {
  demandMinutes,
  demandOpenAgenda,
  demandSitting,
  demandToCome,
  statusAfter,
  type MeetingFacts,
} from './meeting-life.js';
import { Meeting } from './meeting.entity.js';

/** A meeting: whoever may do something with its panel may with it. */
export const meetingRecord: RecordKind<Meeting> = {
  entity: Meeting,
  readRule: 'panel.read',
  unknown: panelRecord.unknown,
  telling: {
    message: meetingsRecordChanged,
    of: async (manager, { id, panelId }) => {
      const { territoryId } = await manager.findOneByOrFail(Panel, { id: panelId });
      return { type: 'Meeting', id, territoryId };
    },
  },
  facts: (manager, { panelId }) => factsOfPanel(manager, panelId),
};

/** What people do with a meeting, by the names of the mutations. */
export const meetingActions = {
  addAgendaItem: { rule: 'panel.agenda', demandState: demandOpenAgenda },
  recordAttendance: { rule: 'panel.run', demandState: demandSittingNow },
  recordDecision: { rule: 'panel.run', demandState: demandSittingNow },
  writeMinutes: { rule: 'panel.run', demandState: demandSittingNow },
  attachToMinutes: { rule: 'panel.run', demandState: demandDraftOfMinutes },
  withdrawFromMinutes: { rule: 'panel.run', demandState: demandDraftOfMinutes },
  redactMinutes: { rule: 'panel.run' },
  recordMeetingHeld: { rule: 'panel.run', demandState: (meeting) => statusAfter('hold', meeting, now()) },
  openMeeting: {
    rule: 'panel.run',
    demandState: (meeting) => {
      demandToCome(meeting, true, now());
    },
  },
  closeMeetingToPublic: {
    rule: 'panel.run',
    demandState: (meeting) => {
      demandToCome(meeting, false, now());
    },
  },
  cancelMeeting: { rule: 'panel.run', demandState: (meeting) => statusAfter('cancel', meeting, now()) },
  releaseMinutes: {
    rule: 'minutes.release',
    demandState: (meeting) => statusAfter('agreeMinutes', meeting, now()),
  },
} as const satisfies RecordActions<MeetingFacts>;

function demandSittingNow(meeting: MeetingFacts): void {
  demandSitting(meeting, now());
}

function demandDraftOfMinutes(meeting: MeetingFacts): void {
  demandSittingNow(meeting);
  demandMinutes(meeting);
}

/** What a mutation says that changes one meeting. */
export const onMeeting = recordMutations(meetingActions, 'meetingId');
