import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  byTime,
  comesAfter,
  entitiesOf,
  keyed,
  now,
  totalFound,
  type GraphqlContext,
  type PageByTime,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Post } from '../post/post.entity.js';
import { isEscalated } from './vacancy-since.js';

/** What is told of a vacancy. */
interface Escalation {
  readonly id: string;
  readonly escalatedAt: Date;
}

/** Reads vacancies of which the level above was told. */
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
  count(territoryIds: readonly string[]): Promise<number | null> {
    const statement = `SELECT FROM post WHERE post.escalated_to = ANY ($1) AND ${isEscalated('post', '$2')}`;
    return totalFound(this.dataSource.manager, statement, [territoryIds, now()]);
  }

  /** These posts, those of which was told first before. @returns one row more than the page */
  list(territoryIds: readonly string[], page: PageByTime): Promise<Post[]> {
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
}
