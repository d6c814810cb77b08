import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import {
  checkInput,
  demandRoom,
  ifGiven,
  languageArgument,
  now,
  Refusal,
  textArgument,
} from '@vicinia/service-kit';
import type { AddReviewInput } from '../generated/graphql.js';
import { issueRecord, onIssue } from '../issue/issue.record.js';
import { MatrixVersion } from '../matrix/matrix-version.entity.js';
import { Review } from './review.entity.js';

const MOST_REVIEWS = 20;

/** Follow-ups on the matrix. */
@Injectable()
export class ReviewService {
  constructor(private readonly changes: Changes) {}

  /** @returns the issue's id */
  add(access: Access, input: AddReviewInput, key: string): Promise<string> {
    const asked = onIssue('addReview', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const ofVersion = { issueId: issue.id, version: input.matrixVersion };
      const matrix = await manager.findOneBy(MatrixVersion, ofVersion);
      if (!matrix?.bindingSince)
        throw new Refusal('INVALID_INPUT', 'this version of the matrix does not bind', 'input.matrixVersion');
      const there = await manager.countBy(Review, { issueId: issue.id });
      demandRoom(there, MOST_REVIEWS, `an issue has at most ${String(MOST_REVIEWS)} reviews`);
      await manager.insert(Review, {
        id: randomUUID(),
        issueId: issue.id,
        matrixVersion: matrix.version,
        round: issue.round,
        ...checkInput({
          text: () => textArgument(input.text, 'input.text'),
          language: () => ifGiven(input.language, (tag) => languageArgument(tag, 'input.language')),
        }),
        effectSoFar: input.effectSoFar ?? null,
        reviewedBy: access.personId(),
        reviewedAt: now(),
      });
      return issue.id;
    });
  }
}
