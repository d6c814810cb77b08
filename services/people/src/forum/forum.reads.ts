import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Role } from '@vicinia/events';
import {
  entitiesWithin,
  grouped,
  now,
  totalsWithin,
  upwards,
  MOST_COUNTED,
  type GraphqlContext,
  type Page,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { isVacant } from '../grant/holds.js';
import { Post } from '../post/post.entity.js';
import { FORUM_ROLES, type ActorRow, type Forum } from './forum.js';
import { PLACES_OF_COUNCILLORS, PLACES_OF_OFFICERS, SEATS } from './forum-places.js';

/** Where seats of a forum are, as far as access to it is decided. */
export interface ForumPlace {
  readonly path: string;
  readonly previousPath: string | null;
}

/** Reads Security Forums, one statement for each level of a query. */
@Injectable()
export class ForumReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** What is counted of the actors that have a seat. */
  async actors(context: GraphqlContext, { of, id }: Forum): Promise<ActorRow[]> {
    const actors = await context.loaders
      .of(`forum.actors.${of}`, async (ids) => {
        const rows = await this.dataSource.query<(ActorRow & { within: string })[]>(
          `SELECT seat.within, seat.role, count(*)::int AS posts, count(*) FILTER (WHERE seat.vacant)::int AS vacant,
             max(seat.left_at) AS "lastLeftAt"
           FROM (
             SELECT wanted.id AS within, post.role, ${isVacant('post', '$3')} AS vacant,
               (SELECT max(ends_at) FROM appointment WHERE post_id = post.id AND ends_at <= $3) AS left_at
             FROM unnest($1::uuid[]) AS wanted (id) CROSS JOIN LATERAL (${SEATS[of]('post.id, post.role', '$2')}) post
           ) seat
           GROUP BY seat.within, seat.role`,
          [ids, FORUM_ROLES, now()],
        );
        return grouped(ids, rows, ({ within }) => within);
      })
      .load(id);
    return actors ?? [];
  }

  /** In how many places of the forum nobody acts; null for actors whom no place must have. */
  async placesWithout(context: GraphqlContext, { of, id }: Forum, role: Role): Promise<number | null> {
    const placesOf = PLACES[role]?.[of];
    if (placesOf === undefined) return null;
    return context.loaders
      .of(`forum.placesWithout.${of}.${role}`, async (ids) => {
        const rows = await this.dataSource.query<{ within: string; places: number }[]>(
          `SELECT wanted.id AS within, (SELECT count(*)::int FROM (${placesOf('$2')}) place) AS places
           FROM unnest($1::uuid[]) AS wanted (id)`,
          [ids, now()],
        );
        return new Map(rows.map(({ within, places }) => [within, places]));
      })
      .load(id);
  }

  /** A page of the seats, by role. @returns one row more than the page */
  async posts(context: GraphqlContext, { of, id }: Forum, vacant: boolean, page: Page): Promise<Post[]> {
    const { after, inOrder } = upwards(['post.role', 'post.id'], ['$3::text', '$4::uuid'], page);
    const posts = await context.loaders
      .of(`forum.posts.${of}.${String(vacant)}.${JSON.stringify(page)}`, (ids) =>
        entitiesWithin(
          this.dataSource.manager,
          Post,
          (columns) => `SELECT ${columns}, wanted.id AS within FROM unnest($1::uuid[]) AS wanted (id)
           CROSS JOIN LATERAL (
             SELECT ${columns} FROM (${SEATS[of](columns, '$2')}) post
             WHERE ${after} ${vacant ? `AND ${isVacant('post', '$6')}` : ''} ${inOrder} LIMIT $5
           ) post ${inOrder}`,
          [ids, FORUM_ROLES, ...page.after, page.first + 1, ...(vacant ? [now()] : [])],
          ids,
        ),
      )
      .load(id);
    return posts ?? [];
  }

  /** How many seats there are. @returns null for more than are counted */
  async countPosts(context: GraphqlContext, { of, id }: Forum, vacant: boolean): Promise<number | null> {
    const counted = await context.loaders
      .of(`forum.countPosts.${of}.${String(vacant)}`, (ids) =>
        totalsWithin(
          this.dataSource.manager,
          (columns) => `SELECT ${columns}, wanted.id AS within FROM unnest($1::uuid[]) AS wanted (id)
           CROSS JOIN LATERAL (
             SELECT ${columns} FROM (${SEATS[of](columns, '$2')}) post
             ${vacant ? `WHERE ${isVacant('post', '$4')}` : ''} LIMIT $3
           ) post`,
          'post.id',
          [ids, FORUM_ROLES, MOST_COUNTED + 1, ...(vacant ? [now()] : [])],
          ids,
        ),
      )
      .load(id);
    return counted?.total ?? null;
  }

  /** Territories that a municipality overlaps. */
  async placesOf(context: GraphqlContext, municipalityId: string): Promise<ForumPlace[]> {
    const places = await context.loaders
      .of('forum.placesOf', async (ids) => {
        const rows = await this.dataSource.query<(ForumPlace & { within: string })[]>(
          `SELECT overlap.municipality_id AS within, t.path::text AS path, t.previous_path::text AS "previousPath"
           FROM municipality_territory overlap JOIN territory t ON t.id = overlap.territory_id
           WHERE overlap.municipality_id = ANY ($1)`,
          [ids],
        );
        return grouped(ids, rows, ({ within }) => within);
      })
      .load(municipalityId);
    return places ?? [];
  }

  /** Municipalities that a territory or anything below it overlaps. */
  async municipalitiesOf(context: GraphqlContext, territoryId: string): Promise<string[]> {
    const municipalities = await context.loaders
      .of('forum.municipalitiesOf', async (ids) => {
        const rows = await this.dataSource.query<{ within: string; id: string }[]>(
          `SELECT DISTINCT above.id AS within, overlap.municipality_id AS id
           FROM territory above JOIN territory t ON t.path <@ above.path
           JOIN municipality_territory overlap ON overlap.territory_id = t.id
           WHERE above.id = ANY ($1)`,
          [ids],
        );
        return grouped(ids, rows, ({ within }) => within);
      })
      .load(territoryId);
    return (municipalities ?? []).map(({ id }) => id);
  }
}

const PLACES: Partial<Record<Role, typeof PLACES_OF_OFFICERS>> = {
  SECURITY_OFFICER: PLACES_OF_OFFICERS,
  SECURITY_MUNICIPAL_COUNCILLOR: PLACES_OF_COUNCILLORS,
};
