import { Injectable } from '@nestjs/common';
import { Changes, type Access } from '@vicinia/access';
import { checkInput, entriesArgument, ifGiven, languageArgument, textArgument } from '@vicinia/service-kit';
import type { DescribeMatrixInput } from '../generated/graphql.js';
import { issueRecord, onIssue } from '../issue/issue.record.js';
import { MatrixDraftService } from './matrix-draft.service.js';
import { MatrixVersion } from './matrix-version.entity.js';

const OUTCOMES = 'input.desiredOutcomes';

/** The Integrated Security Management Matrix of an issue (S2 4.2.2). */
@Injectable()
export class MatrixService {
  constructor(
    private readonly changes: Changes,
    private readonly drafts: MatrixDraftService,
  ) {}

  /** @returns the issue's id */
  describe(access: Access, input: DescribeMatrixInput, key: string): Promise<string> {
    const asked = onIssue('describeMatrix', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const words = checkInput({
        description: () => textArgument(input.description, 'input.description'),
        desiredOutcomes: () =>
          entriesArgument(input.desiredOutcomes, OUTCOMES).map((text) => textArgument(text, OUTCOMES)),
        language: () => ifGiven(input.language, (tag) => languageArgument(tag, 'input.language')),
      });
      const { version } = await this.drafts.open(manager, issue.id);
      await manager.update(MatrixVersion, { issueId: issue.id, version }, words);
      return issue.id;
    });
  }
}
