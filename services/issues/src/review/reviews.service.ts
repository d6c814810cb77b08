import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Access } from '@vicinia/access';
import { grouped, now, Refusal, textArgument, type GraphqlContext } from '@vicinia/service-kit';
import { Any, type DataSource } from 'typeorm';
import type { AddReviewInput, IssueStage } from '../generated/graphql.js';
import { IssueChanges } from '../issue/issue-changes.js';
import { lead } from '../issue/issue-work.service.js';
import { MatrixVersion } from '../matrix/matrix-version.entity.js';
import { Review } from './review.entity.js';

const TEXT_LIMIT = 10_000;
/** There is something to follow up once measures are being carried out. */
const REVIEWED: readonly IssueStage[] = ['IMPLEMENTING', 'EVALUATING'];

/** Follow-ups on the matrix. */
@Injectable()
export class Reviews {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly changes: IssueChanges,
  ) {}

  add(access: Access, input: AddReviewInput, key: string): Promise<string> {
    return this.changes.run(access, lead('addReview', input, key), async ({ manager, issue, by }) => {
      if (!REVIEWED.includes(issue.stage)) {
        throw new Refusal('TRANSITION_NOT_ALLOWED', `an issue that is ${issue.stage} is not reviewed`);
      }
      const matrix = await manager.findOneBy(MatrixVersion, {
        issueId: issue.id,
        version: input.matrixVersion,
      });
      if (!matrix?.bindingSince) {
        throw new Refusal('INVALID_INPUT', 'this version of the matrix does not bind', 'input.matrixVersion');
      }
      await manager.insert(Review, {
        id: randomUUID(),
        issueId: issue.id,
        matrixVersion: matrix.version,
        round: issue.round,
        text: textArgument(input.text, 'input.text', TEXT_LIMIT),
        effectSoFar: input.effectSoFar ?? null,
        reviewedBy: by,
        reviewedAt: now(),
      });
    });
  }

  async ofIssue(context: GraphqlContext, issueId: string): Promise<Review[]> {
    const reviews = await context.loaders
      .of('review.byIssue', async (ids) =>
        grouped(
          ids,
          await this.dataSource.manager.find(Review, {
            where: { issueId: Any([...ids]) },
            order: { reviewedAt: 'ASC', id: 'ASC' },
          }),
          (row) => row.issueId,
        ),
      )
      .load(issueId);
    return reviews ?? [];
  }
}
