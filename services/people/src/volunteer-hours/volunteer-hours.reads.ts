import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { AccessControl, Territories, withinReach } from '@vicinia/access';
import {
  byTime,
  comesAfter,
  countWithin,
  entitiesBy,
  entitiesOf,
  existing,
  grouped,
  keyed,
  pageWithin,
  type GraphqlContext,
  type ListWithin,
  type PageByTime,
  type StatementOfColumns,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import type { Appointment } from '../appointment/appointment.entity.js';
import type { HoursOfMonth } from '../generated/graphql.js';
import { PostReads } from '../post/post.reads.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { EmployerSupport } from './employer-support.entity.js';
import { VolunteerHours } from './volunteer-hours.entity.js';

/** As `Work.volunteerHours` and `Appointment.hoursByMonth` state it. */
const MOST_WAITING = 50;
const MONTHS = 12;
const MOST_EMPLOYERS = 20;

/** Reads hours of volunteers, one statement for each level of a query. */
@Injectable()
export class VolunteerHoursReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly posts: PostReads,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  byId(context: GraphqlContext, id: string): Promise<VolunteerHours | null> {
    return context.loaders
      .of('volunteerHours.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, VolunteerHours, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** The hours as a mutation left them. */
  async afterChange(context: GraphqlContext, id: string): Promise<VolunteerHours> {
    context.loaders.forget();
    return existing(await this.byId(context, id), `the hours ${id}`);
  }

  /** Whether the caller reads hours of an appointment. */
  async mayRead(context: GraphqlContext, { personId, postId }: Appointment): Promise<boolean> {
    const access = await this.accessControl.of(context);
    const { territoryId } = await this.posts.existing(context, postId);
    const territory = await this.territories.existing(context, territoryId);
    return access.may('hours.read', { selfIds: [personId], territoryPaths: Territories.pathsOf(territory) });
  }

  /** Hours of an appointment. @returns one row more than the page */
  ofAppointment(context: GraphqlContext, id: string, page: PageByTime): Promise<VolunteerHours[]> {
    return pageWithin(context, this.dataSource.manager, HOURS_OF_APPOINTMENT, id, page);
  }

  /** How many there are. @returns null for more than are counted */
  countOfAppointment(context: GraphqlContext, id: string): Promise<number | null> {
    return countWithin(context, this.dataSource.manager, HOURS_OF_APPOINTMENT, id);
  }

  /** The last months of an appointment in which hours were given. */
  async byMonth(context: GraphqlContext, id: string): Promise<HoursOfMonth[]> {
    const months = await context.loaders
      .of('volunteerHours.byMonth', async (ids) => {
        const rows = await this.dataSource.query<(HoursOfMonth & { within: string })[]>(
          `SELECT wanted.id AS within, sums.month, sums.confirmed AS "confirmedMinutes", sums.waiting AS "waitingMinutes",
             terms.monthly_hours AS "aimHours"
           FROM unnest($1::uuid[]) AS wanted (id)
           JOIN appointment ON appointment.id = wanted.id JOIN post ON post.id = appointment.post_id
           LEFT JOIN role_terms terms ON terms.role = post.role
           CROSS JOIN LATERAL (
             SELECT to_char(day, 'YYYY-MM') AS month,
               coalesce(sum(minutes) FILTER (WHERE state = 'CONFIRMED'), 0)::int AS confirmed,
               coalesce(sum(minutes) FILTER (WHERE state = 'LOGGED'), 0)::int AS waiting
             FROM volunteer_hours WHERE appointment_id = wanted.id
             GROUP BY 1 ORDER BY 1 DESC LIMIT ${String(MONTHS)}) sums
           ORDER BY wanted.id, sums.month DESC`,
          [ids],
        );
        return grouped(ids, rows, ({ within }) => within);
      })
      .load(id);
    return months ?? [];
  }

  /** Employers who let a volunteer off. */
  async employersOf(context: GraphqlContext, id: string): Promise<EmployerSupport[]> {
    const employers = await context.loaders
      .of('employerSupport.ofAppointment', async (ids) =>
        grouped(
          ids,
          await entitiesOf(
            this.dataSource.manager,
            EmployerSupport,
            (columns) => `SELECT ${columns} FROM employer_support WHERE appointment_id = ANY ($1)
             ORDER BY starts_on DESC, organisation_id LIMIT ${String(MOST_EMPLOYERS)} * cardinality($1::uuid[])`,
            [ids],
          ),
          (row) => row.appointmentId,
        ),
      )
      .load(id);
    return employers ?? [];
  }

  /** What waits for an officer at the paths; their own hours do not. */
  waitingFor(personId: string, paths: readonly string[]): Promise<VolunteerHours[]> {
    return entitiesOf(
      this.dataSource.manager,
      VolunteerHours,
      (
        columns,
      ) => `SELECT ${columns} FROM volunteer_hours JOIN territory t ON t.id = volunteer_hours.territory_id
       WHERE volunteer_hours.state = 'LOGGED' AND volunteer_hours.person_id <> $1 AND ${withinReach('t', '$2')}
       ORDER BY volunteer_hours.logged_at, volunteer_hours.id LIMIT ${String(MOST_WAITING)}`,
      [personId, paths],
    );
  }
}

/** Hours of appointments. */
const HOURS_OF_APPOINTMENT: ListWithin<VolunteerHours> = {
  entity: VolunteerHours,
  name: 'volunteerHours.ofAppointment',
  orderedBy: 'volunteer_hours.id, volunteer_hours.logged_at',
  read: (ids, page) => ({ statement: hoursOf(page), parameters: [ids, ...page.after, page.first + 1] }),
};

function hoursOf({ order }: PageByTime): StatementOfColumns {
  const first = byTime('volunteer_hours', 'logged_at', order);
  return (columns) => `SELECT wanted.id AS within, ${columns} FROM unnest($1::uuid[]) AS wanted (id)
    CROSS JOIN LATERAL (
      SELECT ${columns} FROM volunteer_hours
      WHERE volunteer_hours.appointment_id = wanted.id
        AND ${comesAfter('volunteer_hours', 'logged_at', order, ['$2', '$3'])}
      ${first} LIMIT $4) volunteer_hours
    ${first}`;
}
