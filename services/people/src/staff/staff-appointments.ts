import { Injectable } from '@nestjs/common';
import { Outbox } from '@vicinia/eventing';
import { appointmentBegan, appointmentEnded, type Role } from '@vicinia/events';
import { now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { demandAnotherLead } from '../appointment/national-leads.js';
import { followThoseWhoLeave } from '../appointment/sole-holder.js';
import { postIdOf } from '../import/ids-by-code.js';
import { sentence, type AppointmentRow } from './staff-problems.js';

/** What became of the appointments of a file. */
export interface AppointmentsWritten {
  readonly begun: number;
  readonly ended: number;
  readonly changed: number;
  /** Whose grants are stated anew. */
  readonly personIds: readonly string[];
  readonly problems: readonly string[];
}

/** An appointment that a row begins, ends or changes, with its post. */
interface Touched {
  readonly number: number;
  readonly id: string;
  readonly personId: string;
  readonly postId: string;
  readonly role: Role;
  readonly territoryId: string;
  readonly municipalityId: string | null;
  readonly from: Date;
  readonly until: Date | null;
}

// Days of a personnel office are whole days of the place: from the first moment of the first to the last of the last.
const WANTED = `
  SELECT wanted.number, wanted.person_id, wanted.selected_by, post.id AS post_id, post.role, post.territory_id, post.municipality_id,
    wanted.first_day::timestamp AT TIME ZONE territory.time_zone AS starts_at,
    (wanted.last_day + 1)::timestamp AT TIME ZONE territory.time_zone AS ends_at
  FROM jsonb_to_recordset($1::jsonb) AS wanted (number int, person_id uuid, post_id uuid, first_day date, last_day date,
    selected_by text)
  JOIN post ON post.id = wanted.post_id JOIN territory ON territory.id = post.territory_id`;
/** The appointment of a row that is there: of that day, or the one that lasts where the row names no day. */
const IS_THERE = `held.post_id = wanted.post_id AND held.person_id = wanted.person_id
  AND CASE WHEN wanted.starts_at IS NULL THEN held.ends_at IS NULL OR held.ends_at > $2 ELSE held.starts_at = wanted.starts_at END`;
const TOUCHED = `wanted.number, wanted.person_id AS "personId", wanted.post_id AS "postId", wanted.role,
  wanted.territory_id AS "territoryId", wanted.municipality_id AS "municipalityId"`;

/** Writes who holds which post, so that what lasts longer than a row says ends, and what is not there begins. */
@Injectable()
export class StaffAppointments {
  constructor(private readonly outbox: Outbox) {}

  async write(
    manager: EntityManager,
    rows: readonly AppointmentRow[],
    idByNumber: ReadonlyMap<string, string>,
  ): Promise<AppointmentsWritten> {
    const wanted = JSON.stringify(
      rows.map(({ number, personnelNumber, post, from, until, selectedBy }) => ({
        number,
        person_id: idByNumber.get(personnelNumber),
        post_id: postIdOf(post),
        first_day: from,
        last_day: until,
        selected_by: selectedBy,
      })),
    );
    const parameters = [wanted, now()];
    // Those that end come first: a post passes from one to the other in the same file.
    const changed = await this.change(manager, parameters);
    const problems = await overlapping(manager, parameters);
    if (problems.length > 0) return { begun: 0, ended: 0, changed: 0, personIds: [], problems };
    const begun = await this.begin(manager, parameters);
    const ended = changed.filter(hasEnded);
    return {
      begun: begun.length,
      ended: ended.length,
      changed: changed.length - ended.length,
      personIds: [...changed, ...begun].map(({ personId }) => personId),
      problems,
    };
  }

  private async change(manager: EntityManager, parameters: readonly unknown[]): Promise<Touched[]> {
    const [changed] = await manager.query<[Touched[], number]>(
      `UPDATE appointment SET ends_at = CASE WHEN wanted.ends_at < held.starts_at THEN held.starts_at ELSE wanted.ends_at END,
         ending_told = wanted.ends_at IS NOT NULL AND wanted.ends_at <= $2
       FROM (${WANTED}) wanted JOIN appointment held ON ${IS_THERE}
       WHERE appointment.id = held.id AND held.ends_at IS DISTINCT FROM wanted.ends_at
         AND (held.ends_at IS NULL OR held.ends_at > $2)
       RETURNING appointment.id, appointment.starts_at AS "from", appointment.ends_at AS "until", ${TOUCHED}`,
      [...parameters],
    );
    await followThoseWhoLeave(
      manager,
      changed.map(({ postId }) => postId),
    );
    const ended = changed.filter(hasEnded);
    for (const { id } of ended.filter(({ role }) => role === 'NATIONAL_LEAD'))
      await demandAnotherLead(manager, id);
    await this.outbox.addAll(
      manager,
      appointmentEnded,
      ended.map((appointment) => ({
        subject: appointment.id,
        territoryId: appointment.territoryId,
        data: { ...seatOf(appointment), until: (appointment.until ?? now()).toISOString(), removed: false },
      })),
    );
    return changed;
  }

  private async begin(manager: EntityManager, parameters: readonly unknown[]): Promise<Touched[]> {
    const begun = await manager.query<Touched[]>(
      `WITH wanted AS (${WANTED}), added AS (
         INSERT INTO appointment (id, post_id, person_id, starts_at, ends_at, selected_by)
         SELECT gen_random_uuid(), wanted.post_id, wanted.person_id, coalesce(wanted.starts_at, $2), wanted.ends_at,
           wanted.selected_by
         FROM wanted WHERE NOT EXISTS (SELECT FROM appointment held WHERE ${IS_THERE})
         RETURNING id, post_id, person_id, starts_at, ends_at
       )
       SELECT added.id, added.starts_at AS "from", added.ends_at AS "until", ${TOUCHED}
       FROM added JOIN wanted ON wanted.post_id = added.post_id AND wanted.person_id = added.person_id
         AND coalesce(wanted.starts_at, $2) = added.starts_at`,
      [...parameters],
    );
    await this.outbox.addAll(
      manager,
      appointmentBegan,
      begun.map((appointment) => ({
        subject: appointment.id,
        territoryId: appointment.territoryId,
        data: { ...seatOf(appointment), from: appointment.from.toISOString() },
      })),
    );
    return begun;
  }
}

/** One sentence for each row whose post somebody else holds in that time, in the file or before. */
async function overlapping(manager: EntityManager, parameters: readonly unknown[]): Promise<string[]> {
  const found = await manager.query<{ number: number }[]>(
    `WITH wanted AS (${WANTED}), fresh AS (
       SELECT wanted.number, wanted.post_id, coalesce(wanted.starts_at, $2) AS starts_at,
         coalesce(wanted.ends_at, 'infinity') AS ends_at
       FROM wanted WHERE NOT EXISTS (SELECT FROM appointment held WHERE ${IS_THERE})
     ), in_order AS (
       SELECT fresh.number, fresh.post_id, fresh.starts_at, fresh.ends_at, max(fresh.ends_at) OVER (
         PARTITION BY fresh.post_id ORDER BY fresh.starts_at, fresh.number ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
       ) AS taken_until
       FROM fresh
     )
     SELECT in_order.number FROM in_order
     WHERE in_order.taken_until > in_order.starts_at OR EXISTS (
       SELECT FROM appointment held WHERE held.post_id = in_order.post_id
         AND held.starts_at < in_order.ends_at AND coalesce(held.ends_at, 'infinity') > in_order.starts_at)
     ORDER BY in_order.number`,
    [...parameters],
  );
  return found.map((row) => sentence(row, 'somebody else holds the post in that time: end that appointment'));
}

function hasEnded({ until }: Touched): boolean {
  return until !== null && until <= now();
}

function seatOf({ postId, role, municipalityId, personId }: Touched) {
  return { postId, role, municipalityId, personId };
}
