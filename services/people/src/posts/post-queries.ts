import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { grouped, keyed, now, type GraphqlContext, type Page } from '@vicinia/service-kit';
import { In, type DataSource } from 'typeorm';
import { Appointment } from './appointment.entity.js';
import { Post } from './post.entity.js';

const POST = `p.id, p.role, p.territory_id AS "territoryId", p.municipality_id AS "municipalityId",
  p.created_at AS "createdAt"`;
const APPOINTMENT = `a.id, a.post_id AS "postId", a.person_id AS "personId", a.starts_at AS "from",
  a.ends_at AS "until", a.selected_by AS "selectedBy", a.removed, a.ending_told AS "endingTold"`;
/** Holds at the time given as the second parameter. */
const HOLDS = `a.starts_at <= $2 AND (a.ends_at IS NULL OR a.ends_at > $2)`;

/** Reads posts and appointments, one statement for each level of a query. */
@Injectable()
export class PostQueries {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  byId(context: GraphqlContext, id: string): Promise<Post | null> {
    return context.loaders
      .of('post.byId', async (ids) =>
        keyed(await this.dataSource.manager.findBy(Post, { id: In([...ids]) }), (row) => row.id),
      )
      .load(id);
  }

  appointmentById(context: GraphqlContext, id: string): Promise<Appointment | null> {
    return context.loaders
      .of('appointment.byId', async (ids) =>
        keyed(await this.dataSource.manager.findBy(Appointment, { id: In([...ids]) }), (row) => row.id),
      )
      .load(id);
  }

  /** The appointment as a mutation left it, also for whatever the rest of the request reads of it. */
  async appointmentAfterChange(context: GraphqlContext, id: string): Promise<Appointment | null> {
    context.loaders.forget();
    return this.appointmentById(context, id);
  }

  /** Posts of exactly this territory, by role. @returns one row more than the page */
  async inTerritory(context: GraphqlContext, territoryId: string, page: Page): Promise<Post[]> {
    const posts = await context.loaders
      .of(`post.inTerritory.${JSON.stringify(page)}`, async (ids) => {
        const rows = await this.dataSource.query<Post[]>(
          `SELECT ${POST} FROM unnest($1::uuid[]) AS wanted (id)
           CROSS JOIN LATERAL (
             SELECT * FROM post
             WHERE territory_id = wanted.id AND ($2::text IS NULL OR (role, id) > ($2, $3::uuid))
             ORDER BY role, id LIMIT $4) p
           ORDER BY p.role, p.id`,
          [ids, page.after?.[0] ?? null, page.after?.[1] ?? null, page.first + 1],
        );
        return grouped(ids, rows, (row) => row.territoryId);
      })
      .load(territoryId);
    return posts ?? [];
  }

  /** The appointment that holds now, or null for a vacant post. */
  holderOf(context: GraphqlContext, postId: string): Promise<Appointment | null> {
    return context.loaders
      .of('appointment.holding', async (ids) => {
        const rows = await this.dataSource.query<Appointment[]>(
          `SELECT ${APPOINTMENT} FROM appointment a WHERE a.post_id = ANY ($1) AND ${HOLDS}`,
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

  /** Seats that a person holds now, with the path of each seat's territory. */
  async heldBy(context: GraphqlContext, personId: string): Promise<HeldSeat[]> {
    const seats = await context.loaders
      .of('appointment.heldBy', async (ids) => {
        const rows = await this.dataSource.query<HeldSeat[]>(
          `SELECT ${APPOINTMENT}, t.path::text AS path, t.previous_path::text AS "previousPath"
           FROM appointment a JOIN post p ON p.id = a.post_id JOIN territory t ON t.id = p.territory_id
           WHERE a.person_id = ANY ($1) AND ${HOLDS} ORDER BY a.starts_at, a.id`,
          [ids, now()],
        );
        return grouped(ids, rows, (row) => row.personId);
      })
      .load(personId);
    return seats ?? [];
  }

  /** Vacant posts at the given paths and below. */
  async countVacant(paths: readonly string[]): Promise<number> {
    const [row] = await this.dataSource.query<{ vacant: number }[]>(
      `SELECT count(*)::int AS vacant FROM post p JOIN territory t ON t.id = p.territory_id
       WHERE t.path <@ ANY ($1::ltree[]) AND (t.previous_path IS NULL OR t.previous_path <@ ANY ($1::ltree[]))
         AND NOT EXISTS (SELECT FROM appointment a WHERE a.post_id = p.id AND ${HOLDS})`,
      [paths, now()],
    );
    return row?.vacant ?? 0;
  }
}

/** An appointment that holds now, and where. */
export type HeldSeat = Appointment & { path: string; previousPath: string | null };
