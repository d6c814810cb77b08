import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  byTime,
  comesAfter,
  entitiesBy,
  entitiesOf,
  existing,
  grouped,
  keyed,
  totalFound,
  type GraphqlContext,
  type PageByTime,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { DataRequestAnswer } from './data-request-answer.entity.js';
import { DataRequest } from './data-request.entity.js';

/** Reads requests about personal data, one statement for each level of a query. */
@Injectable()
export class DataRequestReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The request as a mutation left it. */
  async afterChange(context: GraphqlContext, id: string): Promise<DataRequest> {
    context.loaders.forget();
    const request = await context.loaders
      .of('dataRequest.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, DataRequest, 'id', ids), (row) => row.id),
      )
      .load(id);
    return existing(request, `the request ${id}`);
  }

  async answersOf(context: GraphqlContext, requestId: string): Promise<DataRequestAnswer[]> {
    const answers = await context.loaders
      .of('dataRequest.answers', async (ids) => {
        const rows = await entitiesOf(
          this.dataSource.manager,
          DataRequestAnswer,
          (columns) =>
            `SELECT ${columns} FROM data_request_answer WHERE request_id = ANY ($1::uuid[]) ORDER BY answered_at, service`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.requestId);
      })
      .load(requestId);
    return answers ?? [];
  }

  /** What a person asked. @returns one row more than the page */
  ofPerson(personId: string, page: PageByTime): Promise<DataRequest[]> {
    return entitiesOf(
      this.dataSource.manager,
      DataRequest,
      (columns) => `SELECT ${columns} FROM data_request
       WHERE person_id = $1 AND ${comesAfter('data_request', 'asked_at', page.order, ['$2', '$3'])}
       ${byTime('data_request', 'asked_at', page.order)} LIMIT $4`,
      [personId, ...page.after, page.first + 1],
    );
  }

  countOfPerson(personId: string): Promise<number | null> {
    return totalFound(this.dataSource.manager, `SELECT FROM data_request WHERE person_id = $1`, [personId]);
  }

  /** What anybody asked. @returns one row more than the page */
  all(page: PageByTime): Promise<DataRequest[]> {
    return entitiesOf(
      this.dataSource.manager,
      DataRequest,
      (columns) => `SELECT ${columns} FROM data_request
       WHERE ${comesAfter('data_request', 'asked_at', page.order, ['$1', '$2'])}
       ${byTime('data_request', 'asked_at', page.order)} LIMIT $3`,
      [...page.after, page.first + 1],
    );
  }

  countAll(): Promise<number | null> {
    return totalFound(this.dataSource.manager, `SELECT FROM data_request`, []);
  }
}
