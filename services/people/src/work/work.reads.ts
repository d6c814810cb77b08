import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { isWithin, rowsBelow, withinReach } from '@vicinia/access';
import { entitiesOf, now, totalFound, type PageByTime } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { isVacant } from '../grant/holds.js';
import { Post } from '../post/post.entity.js';
import { idOfPath } from '../territory/territory.reads.js';

/** What `Work` of this service is made of: where somebody appoints. */
export interface AppointingAt {
  /** Null for more than are counted. */
  readonly vacancies: number | null;
  /** Paths of the territories for which the person appoints. */
  readonly paths: readonly string[];
}

/** Finds what waits for somebody. */
@Injectable()
export class WorkReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** How many posts at the given paths and below are vacant. @returns null for more than are counted */
  vacancies(paths: readonly string[]): Promise<number | null> {
    const statement = `SELECT FROM post JOIN territory t ON t.id = post.territory_id
      WHERE ${withinReach('t', '$1')} AND ${isVacant('post', '$2')}`;
    return totalFound(this.dataSource.manager, statement, [paths, now()]);
  }

  /** These posts, one by one, those that were made first before. @returns one row more than the page */
  async vacantPosts(paths: readonly string[], page: PageByTime): Promise<Post[]> {
    const statement = rowsBelow({
      table: 'post',
      time: 'created_at',
      order: page.order,
      after: ['$2', '$3'],
      paths: '$5',
      conditions: [isVacant('post', '$6')],
      limit: '$4',
    });
    const boards = paths.filter((path) => !paths.some((other) => other !== path && isWithin(path, other)));
    const ids = boards.map(idOfPath);
    const parameters = [ids, ...page.after, page.first + 1, paths, now()];
    // Somebody who appoints at several places has a page of each; together they are in order again.
    const posts = await entitiesOf(this.dataSource.manager, Post, statement, parameters);
    return posts.slice(0, page.first + 1);
  }
}
