import * as graph from '@vicinia/client/station';
import type { TFunction } from 'i18next';
import { changeBy, type Change } from '../station/form/change.js';
import { textOf, chosenOf, type Values } from '../parts/form/values.js';
import { fieldsOf } from '../station/form/fields-of.js';
import { filesOf } from '../parts/form/files-input.js';
import { takeBackFields } from '../station/form/take-back.js';
import type { Enumeration } from '../station/use-labels.js';
import { recordDecision } from './decision-change.js';
import type { MeetingInFull } from './meeting-page.js';

/** What can be done with a meeting: what each step asks for. */
export function meetingChanges(
  meeting: MeetingInFull,
  t: TFunction,
  language: string,
  label: (name: Enumeration, value: string) => string,
): Record<string, Change> {
  const meetingId = meeting.id;
  const members = meeting.panel.members.flatMap(({ person }) =>
    person === null ? [] : { value: person.id, text: person.displayName ?? '' },
  );
  const field = fieldsOf(t, 'meeting');
  const ofMembers = { isOptional: true, choices: () => Promise.resolve(members) };
  return {
    addAgendaItem: changeBy(
      graph.AddAgendaItemDocument,
      [field('point', 'line', { most: 500 })],
      (values) => ({ meetingId, language, text: textOf(values, 'point') }),
    ),
    recordAttendance: changeBy(
      graph.RecordAttendanceDocument,
      [
        field('present', 'choices', ofMembers),
        field('apologies', 'choices', ofMembers),
        field('guests', 'number', { isOptional: true }),
      ],
      (values) => ({
        meetingId,
        presentIds: chosenOf(values['present']),
        apologiesIds: chosenOf(values['apologies']),
        guests: Number(values['guests'] ?? 0),
      }),
    ),
    recordDecision: recordDecision(meeting, t, language, label),
    writeMinutes: changeBy(
      graph.WriteMinutesDocument,
      [
        field('minutes', 'text', { most: 50_000 }),
        field('publicPart', 'text', { most: 20_000, hint: t('meeting.publicHint') }),
      ],
      (values) => ({
        meetingId,
        language,
        text: textOf(values, 'minutes'),
        publicPart: textOf(values, 'publicPart'),
      }),
    ),
    ...filesOfMinutes(meeting, t, language),
    recordMeetingHeld: changeBy(graph.RecordMeetingHeldDocument, [], () => ({ meetingId })),
    releaseMinutes: changeBy(graph.ReleaseMinutesDocument, [], () => ({ meetingId })),
    openMeeting: changeBy(graph.OpenMeetingDocument, [], () => ({ meetingId })),
    closeMeetingToPublic: changeBy(graph.CloseMeetingToPublicDocument, [], () => ({ meetingId })),
    cancelMeeting: changeBy(graph.CancelMeetingDocument, [], () => ({ meetingId })),
  };
}

/** Files of minutes: attached, and taken back where there are some. */
function filesOfMinutes(
  { id: meetingId, minutes }: MeetingInFull,
  t: TFunction,
  language: string,
): Record<string, Change> {
  const attached = minutes?.attachments ?? [];
  const attachToMinutes = changeBy(
    graph.AttachToMinutesDocument,
    [
      {
        name: 'attachmentIds',
        kind: 'files',
        label: t('matrix.files'),
        hint: t('file.hint'),
        sentTo: '/media/minutes',
      },
    ],
    (values) => ({ meetingId, attachmentIds: filesOf(values['attachmentIds']).map(({ id }) => id) }),
  );
  if (attached.length === 0) return { attachToMinutes };
  return {
    attachToMinutes,
    withdrawFromMinutes: changeBy(
      graph.WithdrawFromMinutesDocument,
      takeBackFields(t, attached),
      (values) => ({
        meetingId,
        language,
        attachmentId: textOf(values, 'attachmentId'),
        reason: textOf(values, 'reason'),
      }),
    ),
  };
}

/** What is kept already, as the forms have it. */
export function keptBefore({ attendance, guests, minutes }: MeetingInFull): Record<string, Values> {
  const ids = (present: boolean) =>
    attendance
      .filter((one) => one.present === present)
      .map(({ person }) => person?.id ?? '')
      .join(' ');
  return {
    recordAttendance: { present: ids(true), apologies: ids(false), guests: String(guests) },
    ...(minutes === null ? {} : { writeMinutes: { minutes: minutes.text, publicPart: minutes.publicPart } }),
  };
}
