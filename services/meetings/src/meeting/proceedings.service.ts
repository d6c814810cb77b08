import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import {
  checkInput,
  idArgument,
  ifGiven,
  languageArgument,
  numberArgument,
  Refusal,
  textArgument,
} from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { AddAgendaItemInput, RecordAttendanceInput, WriteMinutesInput } from '../generated/graphql.js';
import { demandWorkingSitting } from './agenda-placement.js';
import { appendAgendaItem } from './append-agenda-item.js';
import { Attendance } from './attendance.entity.js';
import { meetingRecord, onMeeting } from './meeting.record.js';
import { SITTING_NUMBER } from './sittings.js';

/** As `Meeting.attendance` states it. */
const MOST_NAMES = 100;

/** Keeps what is written down of a meeting: agenda, attendance, minutes. */
@Injectable()
export class ProceedingsService {
  constructor(private readonly changes: Changes) {}

  /**
   * @returns id of the meeting
   * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT, TRANSITION_NOT_ALLOWED for a closed agenda or one for acquaintance
   */
  addAgendaItem(access: Access, input: AddAgendaItemInput, key: string): Promise<string> {
    const content = checkInput({
      text: () => textArgument(input.text, 'input.text'),
      language: () => ifGiven(input.language, (tag) => languageArgument(tag, 'input.language')),
    });
    const change = onMeeting('addAgendaItem', input, key);
    return this.changes.change(access, meetingRecord, change, async ({ manager, record: meeting }) => {
      await demandAgendaOf(manager, meeting.id);
      await appendAgendaItem(manager, meeting.id, { ...content, issueId: null });
      return meeting.id;
    });
  }

  /**
   * @returns id of the meeting
   * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT, TRANSITION_NOT_ALLOWED before the meeting begins
   */
  recordAttendance(access: Access, input: RecordAttendanceInput, key: string): Promise<string> {
    const { names, guests } = checkInput({
      names: () => namesOf(input),
      guests: () => numberArgument(input.guests, 'input.guests', 0, 10_000),
    });
    const change = onMeeting('recordAttendance', input, key);
    return this.changes.change(access, meetingRecord, change, async ({ manager, record: meeting }) => {
      const meetingId = meeting.id;
      await manager.delete(Attendance, { meetingId });
      await manager.insert(
        Attendance,
        names.map((name) => ({ ...name, meetingId })),
      );
      meeting.guests = guests;
      return meetingId;
    });
  }

  /**
   * @returns id of the meeting
   * @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT, TRANSITION_NOT_ALLOWED before it begins or once they are agreed
   */
  writeMinutes(access: Access, input: WriteMinutesInput, key: string): Promise<string> {
    const { text, publicPart, language } = checkInput({
      text: () => textArgument(input.text, 'input.text'),
      publicPart: () => textArgument(input.publicPart, 'input.publicPart'),
      language: () => ifGiven(input.language, (tag) => languageArgument(tag, 'input.language')),
    });
    const change = onMeeting('writeMinutes', input, key);
    return this.changes.change(access, meetingRecord, change, ({ record: meeting }) => {
      meeting.minutesText = text;
      meeting.minutesPublicPart = publicPart;
      meeting.minutesLanguage = language;
      return Promise.resolve(meeting.id);
    });
  }
}

function namesOf(input: RecordAttendanceInput): Pick<Attendance, 'personId' | 'present'>[] {
  const ids = (given: readonly string[], field: string): string[] => [
    ...new Set(given.map((id) => idArgument(id, field))),
  ];
  const present = ids(input.presentIds, 'input.presentIds');
  const apologies = ids(input.apologiesIds, 'input.apologiesIds');
  if (apologies.some((id) => present.includes(id))) {
    throw new Refusal('INVALID_INPUT', 'nobody is there and absent at once', 'input.apologiesIds');
  }
  if (present.length + apologies.length > MOST_NAMES) {
    throw new Refusal('INVALID_INPUT', `at most ${String(MOST_NAMES)} names`, 'input.presentIds');
  }
  return [
    ...present.map((personId) => ({ personId, present: true })),
    ...apologies.map((personId) => ({ personId, present: false })),
  ];
}

async function demandAgendaOf(manager: EntityManager, meetingId: string): Promise<void> {
  const [sitting] = await manager.query<{ number: number; acquaintance: number }[]>(
    `SELECT ${SITTING_NUMBER} AS number, panel.acquaintance_sittings AS acquaintance
     FROM meeting JOIN panel ON panel.id = meeting.panel_id WHERE meeting.id = $1`,
    [meetingId],
  );
  if (sitting) demandWorkingSitting(sitting.number, sitting.acquaintance);
}
