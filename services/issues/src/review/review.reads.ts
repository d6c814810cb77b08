import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { grouped, type GraphqlContext } from '@vicinia/service-kit';
import { Any, type DataSource } from 'typeorm';
import { Review } from './review.entity.js';

/** Reads reviews, one statement for each level of a query. */
@Injectable()
export class ReviewReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async ofIssue(context: GraphqlContext, issueId: string): Promise<Review[]> {
    const reviews = await context.loaders
      .of('review.byIssue', async (ids) => {
        const rows = await this.dataSource.manager.find(Review, {
          where: { issueId: Any([...ids]) },
          order: { reviewedAt: 'ASC', id: 'ASC' },
        });
        return grouped(ids, rows, (row) => row.issueId);
      })
      .load(issueId);
    return reviews ?? [];
  }
}
