import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  entitiesBy,
  entitiesOf,
  existing,
  grouped,
  keyed,
  MOST_COUNTED,
  totalsWithin,
  upwards,
  type GraphqlContext,
  type Page,
} from '@vicinia/service-kit';
import { type DataSource } from 'typeorm';
import { isThere } from '../grant/holds.js';
import { Post } from './post.entity.js';

/** Reads posts, one statement for each level of a query. */
@Injectable()
export class PostReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  byId(context: GraphqlContext, id: string): Promise<Post | null> {
    return context.loaders
      .of('post.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, Post, 'id', ids), (row) => row.id),
      )
      .load(id);
  }

  /** The post that a row names. */
  async existing(context: GraphqlContext, id: string): Promise<Post> {
    return existing(await this.byId(context, id), `the post ${id}`);
  }

  /** The post as a mutation left it. */
  afterChange(context: GraphqlContext, id: string): Promise<Post> {
    context.loaders.forget();
    return this.existing(context, id);
  }

  /** Posts of exactly this territory, by role. @returns one row more than the page */
  async inTerritory(context: GraphqlContext, territoryId: string, page: Page): Promise<Post[]> {
    const { after, inOrder } = upwards(['post.role', 'post.id'], ['$2::text', '$3::uuid'], page);
    const posts = await context.loaders
      .of(`post.inTerritory.${JSON.stringify(page)}`, async (ids) => {
        const rows = await entitiesOf(
          this.dataSource.manager,
          Post,
          (columns) => `SELECT ${columns} FROM unnest($1::uuid[]) AS wanted (id)
           CROSS JOIN LATERAL (
             SELECT ${columns} FROM post
             WHERE post.territory_id = wanted.id AND ${isThere('post')} AND ${after}
             ${inOrder} LIMIT $4) post
           ${inOrder}`,
          [ids, ...page.after, page.first + 1],
        );
        return grouped(ids, rows, (row) => row.territoryId);
      })
      .load(territoryId);
    return posts ?? [];
  }

  /** How many it has. @returns null for more than are counted */
  async countInTerritory(context: GraphqlContext, territoryId: string): Promise<number | null> {
    const counted = await context.loaders
      .of('post.countInTerritory', (ids) => {
        const statement = (columns: string): string => `SELECT ${columns}, wanted.id AS within
          FROM unnest($1::uuid[]) AS wanted (id)
          CROSS JOIN LATERAL (SELECT ${columns} FROM post
            WHERE post.territory_id = wanted.id AND ${isThere('post')} LIMIT $2) post`;
        return totalsWithin(this.dataSource.manager, statement, 'post.id', [ids, MOST_COUNTED + 1], ids);
      })
      .load(territoryId);
    return counted?.total ?? null;
  }
}
