import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { isWithin, rowsBelow, withinReach } from '@vicinia/access';
import { entitiesOf, now, type PageByTime } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { holds } from '../grant/holds.js';
import { Post } from '../post/post.entity.js';
import { idOfLabel } from '../territory/territory.reads.js';

/** What `Work` of this service is made of: where somebody appoints. */
export interface AppointingAt {
  readonly vacancies: number;
  /** Paths of the territories for which the person appoints. */
  readonly paths: readonly string[];
}

/** Finds what waits for somebody. */
@Injectable()
export class WorkReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Vacant posts at the given paths and below. */
  async vacancies(paths: readonly string[]): Promise<number> {
    const [row] = await this.dataSource.query<{ vacant: number }[]>(
      `SELECT count(*)::int AS vacant FROM post JOIN territory t ON t.id = post.territory_id
       WHERE ${withinReach('t', '$1')} AND ${isVacant('$2')}`,
      [paths, now()],
    );
    return row?.vacant ?? 0;
  }

  /** The same, one by one, those that were made first before. @returns one row more than the page */
  async vacantPosts(paths: readonly string[], page: PageByTime): Promise<Post[]> {
    const statement = rowsBelow({
      table: 'post',
      time: 'created_at',
      order: page.order,
      after: ['$2', '$3'],
      paths: '$5',
      conditions: [isVacant('$6')],
      limit: '$4',
    });
    const boards = paths.filter((path) => !paths.some((other) => other !== path && isWithin(path, other)));
    const ids = boards.map((path) => idOfLabel(path.split('.').at(-1) ?? ''));
    const parameters = [ids, ...page.after, page.first + 1, paths, now()];
    // Somebody who appoints at several places has a page of each; together they are in order again.
    const posts = await entitiesOf(this.dataSource.manager, Post, statement, parameters);
    return posts.slice(0, page.first + 1);
  }
}

/** SQL condition that nobody holds a `post`. */
function isVacant(moment: string): string {
  return `NOT EXISTS (SELECT FROM appointment a WHERE a.post_id = post.id AND ${holds('a', moment)})`;
}
