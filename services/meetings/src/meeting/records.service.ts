import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Access } from '@vicinia/access';
import { idArgument, now, numberArgument, Refusal, textArgument } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { AddAgendaItemInput, RecordAttendanceInput, WriteMinutesInput } from '../generated/graphql.js';
import { AgendaItem } from './agenda-item.entity.js';
import { isForAcquaintance, LONGEST_AGENDA } from './agenda-placement.js';
import { Attendance } from './attendance.entity.js';
import { factsOf, MeetingChanges } from './meeting-changes.js';
import { demandOpenAgenda, demandSitting } from './meeting-life.js';
import { Meeting } from './meeting.entity.js';
import { SITTING_NUMBER } from './meeting.loader.js';

const MOST_NAMES = 500;

/** Keeps what is written down of a meeting: agenda, attendance, minutes. */
@Injectable()
export class RecordsService {
  constructor(private readonly changes: MeetingChanges) {}

  /** @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT, TRANSITION_NOT_ALLOWED for a closed agenda or one for acquaintance */
  async addAgendaItem(access: Access, input: AddAgendaItemInput, idempotencyKey: string): Promise<string> {
    const text = textArgument(input.text, 'input.text', 500);
    const change = changeOf(access, 'panel.agenda', 'addAgendaItem', input, idempotencyKey);
    return this.changes.run(change, async (manager, meeting) => {
      demandOpenAgenda(factsOf(meeting));
      await demandWorkingSitting(manager, meeting.id);
      await appendAgendaItem(manager, meeting.id, { text, issueId: null });
      return meeting.id;
    });
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT, TRANSITION_NOT_ALLOWED before the meeting begins */
  async recordAttendance(
    access: Access,
    input: RecordAttendanceInput,
    idempotencyKey: string,
  ): Promise<string> {
    const present = namesOf(input.presentIds, 'input.presentIds');
    const apologies = namesOf(input.apologiesIds ?? [], 'input.apologiesIds');
    if (apologies.some((id) => present.includes(id))) {
      throw new Refusal('INVALID_INPUT', 'nobody is there and absent at once', 'input.apologiesIds');
    }
    const guests = numberArgument(input.guests ?? 0, 'input.guests', 0, 10_000);
    const change = changeOf(access, 'panel.run', 'recordAttendance', input, idempotencyKey);
    return this.changes.run(change, async (manager, meeting) => {
      demandSitting(factsOf(meeting), now());
      const meetingId = meeting.id;
      await manager.delete(Attendance, { meetingId });
      await manager.insert(Attendance, [
        ...present.map((personId) => ({ meetingId, personId, present: true })),
        ...apologies.map((personId) => ({ meetingId, personId, present: false })),
      ]);
      await manager.update(Meeting, { id: meetingId }, { guests });
      return meetingId;
    });
  }

  /** @throws Refusal NOT_FOUND, FORBIDDEN, INVALID_INPUT, TRANSITION_NOT_ALLOWED before it begins or once they are agreed */
  async writeMinutes(access: Access, input: WriteMinutesInput, idempotencyKey: string): Promise<string> {
    const minutes = {
      minutesText: textArgument(input.text, 'input.text', 50_000),
      minutesPublicPart: textArgument(input.publicPart, 'input.publicPart', 20_000),
    };
    const change = changeOf(access, 'panel.run', 'writeMinutes', input, idempotencyKey);
    return this.changes.run(change, async (manager, meeting) => {
      demandSitting(factsOf(meeting), now());
      await manager.update(Meeting, { id: meeting.id }, minutes);
      return meeting.id;
    });
  }
}

function changeOf<Operation extends string>(
  access: Access,
  rule: 'panel.agenda' | 'panel.run',
  operation: Operation,
  input: { meetingId: string },
  idempotencyKey: string,
) {
  return {
    access,
    meetingId: input.meetingId,
    field: 'input.meetingId',
    rule,
    operation,
    input,
    idempotencyKey,
  };
}

function namesOf(ids: readonly string[], field: string): string[] {
  if (ids.length > MOST_NAMES)
    throw new Refusal('INVALID_INPUT', `at most ${String(MOST_NAMES)} names`, field);
  return [...new Set(ids.map((id) => idArgument(id, field)))];
}

async function demandWorkingSitting(manager: EntityManager, meetingId: string): Promise<void> {
  const [sitting] = await manager.query<{ number: number; acquaintance: number }[]>(
    `SELECT ${SITTING_NUMBER} AS number, panel.acquaintance_sittings AS acquaintance
     FROM meeting JOIN panel ON panel.id = meeting.panel_id WHERE meeting.id = $1`,
    [meetingId],
  );
  if (sitting && isForAcquaintance(sitting.number, sitting.acquaintance)) {
    throw new Refusal(
      'TRANSITION_NOT_ALLOWED',
      'this sitting is for acquaintance only and takes no agenda items',
    );
  }
}

/**
 * Adds a point at the end of an agenda. The meeting's row must be locked.
 *
 * @returns id of the point
 * @throws Refusal INVALID_INPUT when the agenda is full
 */
export async function appendAgendaItem(
  manager: EntityManager,
  meetingId: string,
  content: Pick<AgendaItem, 'text' | 'issueId'>,
): Promise<string> {
  const [last] = await manager.query<{ position: number }[]>(
    `SELECT coalesce(max(position), 0)::int AS position FROM agenda_item WHERE meeting_id = $1`,
    [meetingId],
  );
  const position = (last?.position ?? 0) + 1;
  if (position > LONGEST_AGENDA) throw new Refusal('INVALID_INPUT', 'the agenda is full');
  const id = randomUUID();
  await manager.insert(AgendaItem, { id, meetingId, position, ...content });
  return id;
}
