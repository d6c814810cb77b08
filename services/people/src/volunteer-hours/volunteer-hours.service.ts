import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, volunteerRoles, type Access } from '@vicinia/access';
import { Indicators } from '@vicinia/indicators';
import {
  checkInput,
  dayIn,
  demandRoom,
  idArgument,
  ifGiven,
  languageArgument,
  noonOf,
  now,
  numberArgument,
  Refusal,
  textArgument,
} from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type { Appointment } from '../appointment/appointment.entity.js';
import { reasonArgument } from '../arguments/reason-argument.js';
import type {
  ConfirmHoursInput,
  LogHoursInput,
  RecordEmployerSupportInput,
  RefuseHoursInput,
} from '../generated/graphql.js';
import type { CountedByPeople } from '../indicator/counted-by-people.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { Post } from '../post/post.entity.js';
import { Territory } from '../territory/territory.entity.js';
import { EmployerSupport } from './employer-support.entity.js';
import { demandDay, demandRoomInDay } from './volunteer-hours-rules.js';
import { VolunteerHours } from './volunteer-hours.entity.js';
import { onHours, onVolunteer, volunteerHoursRecord, volunteerRecord } from './volunteer-hours.record.js';

/** As `Appointment.employerSupport` states it. */
const MOST_EMPLOYERS = 20;

/** Hours of volunteers (S2 4.1.2). */
@Injectable()
export class VolunteerHoursService {
  constructor(
    private readonly changes: Changes,
    private readonly indicators: Indicators<CountedByPeople>,
  ) {}

  /**
   * @returns the hours' id
   * @throws Refusal NOT_FOUND for an appointment that is not one's own, TRANSITION_NOT_ALLOWED for one that is no volunteer's,
   *   INVALID_INPUT
   */
  log(access: Access, input: LogHoursInput, key: string): Promise<string> {
    const { minutes, note } = checkInput({
      minutes: () => numberArgument(input.minutes, 'input.minutes', 15, 1_440),
      note: () =>
        ifGiven(input.note, ({ text, language }) => ({
          note: textArgument(text, 'input.note.text'),
          noteLanguage: languageArgument(language, 'input.note.language'),
        })),
    });
    const asked = onVolunteer('logHours', input, key);
    return this.changes.change(access, volunteerRecord, asked, async ({ manager, record: appointment }) => {
      const { territoryId, timeZone } = await volunteersPost(manager, appointment);
      const { id: appointmentId, personId, from, until } = appointment;
      const last = until && dayIn(timeZone, until);
      demandDay(input.day, dayIn(timeZone, now()), { first: dayIn(timeZone, from), last });
      const { day } = input;
      demandRoomInDay(await minutesOn(manager, personId, day), minutes);
      const hours = { id: randomUUID(), appointmentId, personId, territoryId, day, minutes, ...note };
      await manager.insert(VolunteerHours, { ...hours, state: 'LOGGED', loggedAt: now() });
      return hours.id;
    });
  }

  /** @returns the hours' id. @throws Refusal TRANSITION_NOT_ALLOWED, FORBIDDEN for one's own */
  confirm(access: Access, input: ConfirmHoursInput, key: string): Promise<string> {
    const asked = onHours('confirmHours', input, key);
    return this.changes.change(access, volunteerHoursRecord, asked, async ({ manager, record }) => {
      decide(access, record, 'CONFIRMED');
      const when = noonOf(record.day);
      await this.indicators.add(manager, record.territoryId, 'VOLUNTEER_MINUTES', when, record.minutes);
      return record.id;
    });
  }

  /** @returns the hours' id. @throws Refusal as `confirm`, INVALID_INPUT */
  refuse(access: Access, input: RefuseHoursInput, key: string): Promise<string> {
    const refusal = reasonArgument(input.reason);
    const asked = onHours('refuseHours', input, key);
    return this.changes.change(access, volunteerHoursRecord, asked, ({ record }) => {
      decide(access, record, 'REFUSED');
      Object.assign(record, refusal);
      return Promise.resolve(record.id);
    });
  }

  /**
   * @returns the appointment's id
   * @throws Refusal NOT_FOUND for an appointment of which the caller may not know and an unknown organisation,
   *   TRANSITION_NOT_ALLOWED for one that is no volunteer's, INVALID_INPUT
   */
  support(access: Access, input: RecordEmployerSupportInput, key: string): Promise<string> {
    const { organisationId, ...support } = checkInput({
      organisationId: () => idArgument(input.organisationId, 'input.organisationId'),
      hoursPerMonth: () => numberArgument(input.hoursPerMonth, 'input.hoursPerMonth', 1, 200),
      until: () => lastDay(input),
    });
    const asked = onVolunteer('recordEmployerSupport', input, key);
    return this.changes.change(access, volunteerRecord, asked, async ({ manager, record: appointment }) => {
      await volunteersPost(manager, appointment);
      const { id: appointmentId } = appointment;
      if (!(await manager.existsBy(Organisation, { id: organisationId })))
        throw new Refusal('NOT_FOUND', 'there is no organisation with this id', 'input.organisationId');
      const employer = { appointmentId, organisationId, from: input.from };
      await manager.delete(EmployerSupport, employer);
      const there = await manager.countBy(EmployerSupport, { appointmentId });
      demandRoom(there, MOST_EMPLOYERS, 'an appointment has at most 20 entries of employers');
      await manager.insert(EmployerSupport, { ...employer, ...support });
      return appointmentId;
    });
  }
}

function lastDay({ from, until = null }: RecordEmployerSupportInput): string | null {
  if (until === null || until >= from) return until;
  throw new Refusal('INVALID_INPUT', 'it ends after it begins', 'input.until');
}

function decide(access: Access, record: VolunteerHours, state: 'CONFIRMED' | 'REFUSED'): void {
  if (record.personId === access.personId())
    throw new Refusal('FORBIDDEN', 'Nobody decides about their own hours.', 'input.hoursId');
  Object.assign(record, { state, decidedAt: now(), decidedBy: access.personId() });
}

/** @throws Refusal TRANSITION_NOT_ALLOWED for a post that is no volunteer's */
async function volunteersPost(
  manager: EntityManager,
  { postId }: Appointment,
): Promise<{ readonly territoryId: string; readonly timeZone: string }> {
  const { role, territoryId } = await manager.findOneByOrFail(Post, { id: postId });
  if (!volunteerRoles.includes(role))
    throw new Refusal('TRANSITION_NOT_ALLOWED', 'this is no post of a volunteer', 'input.appointmentId');
  const { timeZone } = await manager.findOneByOrFail(Territory, { id: territoryId });
  return { territoryId, timeZone };
}

/** Minutes of one day that are written down and not refused, in whatever post. */
async function minutesOn(manager: EntityManager, personId: string, day: string): Promise<number> {
  const [sum] = await manager.query<{ minutes: number }[]>(
    `SELECT coalesce(sum(minutes), 0)::int AS minutes FROM volunteer_hours
     WHERE person_id = $1 AND day = $2 AND state <> 'REFUSED'`,
    [personId, day],
  );
  return sum?.minutes ?? 0;
}
