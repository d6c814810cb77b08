import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { entitiesBy, existing, grouped, keyed, now, type GraphqlContext } from '@vicinia/service-kit';
import { type DataSource } from 'typeorm';
import { holds } from '../grant/holds.js';
import { Appointment } from './appointment.entity.js';

const APPOINTMENT = `a.id, a.post_id AS "postId", a.person_id AS "personId", a.starts_at AS "from",
  a.ends_at AS "until", a.sole_from AS "soleFrom", a.selected_by AS "selectedBy", a.removed AS revoked, a.ending_told AS "endingTold"`;
/** Holds at the time given as the second parameter. */
const HOLDS = holds('a', '$2');

/** Reads appointments, one statement for each level of a query. */
@Injectable()
export class AppointmentReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  byId(context: GraphqlContext, id: string): Promise<Appointment | null> {
    return context.loaders
      .of('appointment.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, Appointment, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** The appointment that a row names. */
  async existing(context: GraphqlContext, id: string): Promise<Appointment> {
    return existing(await this.byId(context, id), `the appointment ${id}`);
  }

  /** The appointment as a mutation left it, also for whatever the rest of the request reads of it. */
  async afterChange(context: GraphqlContext, id: string): Promise<Appointment> {
    context.loaders.forget();
    return this.existing(context, id);
  }

  /** The appointment that holds now, or null for a vacant post; of two the one that goes, while a successor is there already. */
  holderOf(context: GraphqlContext, postId: string): Promise<Appointment | null> {
    return context.loaders
      .of('appointment.holding', async (ids) => {
        const rows = await this.dataSource.query<Appointment[]>(
          `SELECT DISTINCT ON (a.post_id) ${APPOINTMENT} FROM appointment a
           WHERE a.post_id = ANY ($1) AND ${HOLDS} ORDER BY a.post_id, a.starts_at, a.id`,
          [ids, now()],
        );
        return keyed(rows, (row) => row.postId);
      })
      .load(postId);
  }

  /** When the last holder left, or null when the post never had one. */
  async lastLeftAt(context: GraphqlContext, postId: string): Promise<Date | null> {
    return context.loaders
      .of<string, Date>('post.lastLeftAt', async (ids) => {
        const rows = await this.dataSource.query<{ postId: string; leftAt: Date }[]>(
          `SELECT post_id AS "postId", max(ends_at) AS "leftAt" FROM appointment
           WHERE post_id = ANY ($1) AND ends_at <= $2 GROUP BY post_id`,
          [ids, now()],
        );
        return new Map(rows.map((row) => [row.postId, row.leftAt]));
      })
      .load(postId);
  }

  /** Appointments that a person holds now. */
  async heldBy(context: GraphqlContext, personId: string): Promise<Appointment[]> {
    const held = await context.loaders
      .of('appointment.heldBy', async (ids) => {
        const rows = await this.dataSource.query<Appointment[]>(
          `SELECT ${APPOINTMENT} FROM appointment a WHERE a.person_id = ANY ($1) AND ${HOLDS}
           ORDER BY a.starts_at, a.id`,
          [ids, now()],
        );
        return grouped(ids, rows, (row) => row.personId);
      })
      .load(personId);
    return held ?? [];
  }
}
