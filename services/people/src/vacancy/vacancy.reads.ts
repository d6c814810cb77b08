import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { isWithin, rowsBelow, withinReach } from '@vicinia/access';
import type { Role } from '@vicinia/events';
import {
  byTime,
  comesAfter,
  entitiesOf,
  keyed,
  now,
  Parameters,
  totalFound,
  type GraphqlContext,
  type PageByTime,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { isThere, isVacant } from '../grant/holds.js';
import { Post } from '../post/post.entity.js';
import { idOfPath } from '../territory/territory.reads.js';
import { isEscalated } from './vacancy-since.js';

/** What is told of a vacancy. */
interface Escalation {
  readonly id: string;
  readonly escalatedAt: Date;
}

/** Reads posts that nobody holds, and of which of them the level above was told. */
@Injectable()
export class VacancyReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async escalatedAt(context: GraphqlContext, postId: string): Promise<Date | null> {
    const escalation = await context.loaders
      .of('vacancy.escalatedAt', async (ids) =>
        keyed(
          await this.dataSource.query<Escalation[]>(
            `SELECT post.id, post.escalated_at AS "escalatedAt" FROM post
             WHERE post.id = ANY ($1) AND ${isEscalated('post', '$2')}`,
            [ids, now()],
          ),
          ({ id }) => id,
        ),
      )
      .load(postId);
    return escalation?.escalatedAt ?? null;
  }

  /** @param territoryIds of which somebody is told. @returns null for more than are counted */
  countEscalated(territoryIds: readonly string[]): Promise<number | null> {
    const statement = `SELECT FROM post WHERE post.escalated_to = ANY ($1) AND ${isEscalated('post', '$2')}`;
    return totalFound(this.dataSource.manager, statement, [territoryIds, now()]);
  }

  /** These posts, those of which was told first before. @returns one row more than the page */
  escalated(territoryIds: readonly string[], page: PageByTime): Promise<Post[]> {
    return entitiesOf(
      this.dataSource.manager,
      Post,
      (columns) => `SELECT ${columns} FROM post
       WHERE post.escalated_to = ANY ($1) AND ${isEscalated('post', '$2')}
         AND ${comesAfter('post', 'escalated_at', page.order, ['$3', '$4'])}
       ${byTime('post', 'escalated_at', page.order)} LIMIT $5`,
      [territoryIds, now(), ...page.after, page.first + 1],
    );
  }

  /**
   * How many posts at the given paths and below are vacant.
   *
   * @param roles only of these roles; of all where there are none
   * @returns null for more than are counted
   */
  countVacant(paths: readonly string[], roles: readonly Role[] = []): Promise<number | null> {
    const parameters = new Parameters([paths, now()]);
    const ofRoles = roles.length === 0 ? '' : `AND post.role = ANY (${parameters.add(roles)})`;
    const statement = `SELECT FROM post JOIN territory t ON t.id = post.territory_id
      WHERE ${withinReach('t', '$1')} AND ${isThere('post')} AND ${isVacant('post', '$2')} ${ofRoles}`;
    return totalFound(this.dataSource.manager, statement, parameters.values);
  }

  /**
   * These posts, one by one, those that were made first before.
   *
   * @param roles only of these roles; of all where there are none
   * @returns one row more than the page
   */
  async vacant(paths: readonly string[], page: PageByTime, roles: readonly Role[] = []): Promise<Post[]> {
    const boards = paths.filter((path) => !paths.some((other) => other !== path && isWithin(path, other)));
    const parameters = new Parameters([boards.map(idOfPath), ...page.after, page.first + 1, paths, now()]);
    const statement = rowsBelow({
      table: 'post',
      time: 'created_at',
      order: page.order,
      after: ['$2', '$3'],
      paths: '$5',
      conditions: [
        isThere('post'),
        isVacant('post', '$6'),
        ...(roles.length === 0 ? [] : [`post.role = ANY (${parameters.add(roles)})`]),
      ],
      limit: '$4',
    });
    // Somebody who appoints at several places has a page of each; together they are in order again.
    const posts = await entitiesOf(this.dataSource.manager, Post, statement, parameters.values);
    return posts.slice(0, page.first + 1);
  }
}
