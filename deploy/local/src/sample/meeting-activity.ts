import { textIn } from '@vicinia/service-kit';
import type { Activity, Handlers, StepOf } from './activity.js';
import { responsibleFor } from './resolution-activity.js';

type Kinds =
  | 'panel-founded'
  | 'meeting-scheduled'
  | 'agenda-requested'
  | 'meeting-held'
  | 'decision-recorded'
  | 'meeting-closed';

/** Panels and their meetings. The chair does what nobody is named for. */
export function meetingHandlers(activity: Activity): Handlers<Kinds> {
  const { client } = activity;
  const chairOf = (key: string): string => activity.facts.chairOf(key);
  return {
    'panel-founded': async (step) => {
      const chair = activity.by(step.chairPersonCode, step);
      const { panel } = await client.mutate(
        'meetings',
        chair,
        { name: 'foundPanel', input: 'FoundPanelInput', select: 'panel { id }' },
        {
          kind: step.panelKind,
          name: textIn(step.name, 'de', ['de']),
          territoryId: activity.people.territory(step.territoryCode),
          charter: textIn(step.charter, 'de', ['de']),
          cadence: { every: step.cadenceWeeks, unit: 'WEEKS' },
        },
        activity.key(step, step.panel),
      );
      activity.keepId(step.panel, panel.id as string);
      const seat = (by: string, personCode: string, capacity: string): Promise<unknown> =>
        client.mutate(
          'meetings',
          activity.by(by, step),
          { name: 'addPanelMember', input: 'AddPanelMemberInput', select: '__typename' },
          { panelId: panel.id as string, personId: activity.people.person(personCode), capacity },
          activity.key(step, step.panel, personCode),
        );
      for (const personCode of step.memberPersonCodes.filter((code) => code !== step.chairPersonCode)) {
        const capacity = personCode === step.secretaryPersonCode ? 'SECRETARY' : 'MEMBER';
        await seat(step.chairPersonCode, personCode, capacity);
      }
      // Nobody makes a chair of oneself: the secretary does, who was seated just now.
      if (step.secretaryPersonCode !== step.chairPersonCode)
        await seat(step.secretaryPersonCode, step.chairPersonCode, 'CHAIR');
    },
    'meeting-scheduled': async (step) => {
      const { meeting } = await client.mutate(
        'meetings',
        activity.by(chairOf(step.panel), step),
        { name: 'scheduleMeeting', input: 'ScheduleMeetingInput', select: 'meeting { id }' },
        {
          panelId: activity.id(step.panel),
          startsAt: step.startsAt,
          place: step.place,
          isOpen: step.isOpen,
        },
        activity.key(step, step.meeting),
      );
      activity.keepId(step.meeting, meeting.id as string);
    },
    'agenda-requested': async (step) => {
      const doer = activity.by(step.personCode, step);
      const { operation } = await client.mutate(
        'issues',
        doer,
        { name: 'requestAgenda', input: 'RequestAgendaInput', select: 'operation { id }' },
        {
          issueId: activity.id(step.issue),
          panelId: activity.id(step.panel),
        },
        activity.key(step, step.issue),
      );
      await client.until(`${step.issue} to stand on an agenda`, async () => {
        const answer = await client.ask(
          'issues',
          doer,
          `query ($id: ID!) { operation(id: $id) { status refusal } }`,
          { id: operation.id as string },
        );
        if (answer.operation.status === 'REFUSED')
          throw new Error(`${step.issue}: ${String(answer.operation.refusal)}`);
        return answer.operation.status === 'DONE' ? true : null;
      });
    },
    'meeting-held': async (step) => {
      const chair = activity.by(chairOf(step.meeting), step);
      const meetingId = activity.id(step.meeting);
      await client.mutate(
        'meetings',
        chair,
        { name: 'recordMeetingHeld', input: 'RecordMeetingHeldInput', select: '__typename' },
        { meetingId },
        activity.key(step, step.meeting),
      );
      const ids = (present: boolean): string[] =>
        step.attendance
          .filter((one) => one.present === present)
          .map(({ personCode }) => activity.people.person(personCode));
      await client.mutate(
        'meetings',
        chair,
        { name: 'recordAttendance', input: 'RecordAttendanceInput', select: '__typename' },
        {
          meetingId,
          presentIds: ids(true),
          apologiesIds: ids(false),
        },
        activity.key(step, step.meeting, 'attendance'),
      );
    },
    'decision-recorded': (step) => recordDecision(activity, step),
    'meeting-closed': async (step) => {
      const chair = activity.by(chairOf(step.meeting), step);
      const text = textIn(step.minutes, 'de', ['de']);
      const meetingId = activity.id(step.meeting);
      await client.mutate(
        'meetings',
        chair,
        { name: 'writeMinutes', input: 'WriteMinutesInput', select: '__typename' },
        {
          meetingId,
          text,
          publicPart: text,
        },
        activity.key(step, step.meeting),
      );
      await client.mutate(
        'meetings',
        chair,
        { name: 'releaseMinutes', input: 'ReleaseMinutesInput', select: '__typename' },
        { meetingId },
        activity.key(step, step.meeting, 'release'),
      );
    },
  };
}

/** Records a decision and waits until its measures stand in the matrix of the issue. */
async function recordDecision(activity: Activity, step: StepOf<'decision-recorded'>): Promise<void> {
  const { client } = activity;
  const doer = activity.by(step.personCode, step);
  const [meetingId, issueId] = [activity.id(step.meeting), activity.id(step.issue)];
  const { meeting } = await client.ask(
    'meetings',
    doer,
    `query ($id: ID!) { meeting(id: $id) { agenda { id issue { id } } } }`,
    { id: meetingId },
  );
  const agenda = meeting.agenda as { id: string; issue: { id: string } | null }[];
  const { decision } = await client.mutate(
    'meetings',
    doer,
    { name: 'recordDecision', input: 'RecordDecisionInput', select: 'decision { id measures { id } }' },
    {
      meetingId,
      agendaItemId: agenda.find(({ issue }) => issue?.id === issueId)?.id,
      text: step.text,
      measures: step.measures.map((measure) => ({
        ...responsibleFor(activity, measure),
        what: measure.what,
        territoryId: activity.people.territory(measure.territoryCode),
        dueOn: measure.dueOn,
      })),
    },
    activity.key(step, step.issue),
  );
  const ids = (decision.measures as { id: string }[]).map(({ id }) => id);
  step.measures.forEach((measure, index) => {
    activity.keepId(measure.measure, ids[index] ?? '');
  });
  await client.until(`the measures of ${step.issue}`, async () =>
    (await activity.records.measureCount(issueId)) >= ids.length ? true : null,
  );
}
