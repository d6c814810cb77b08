import { Injectable } from '@nestjs/common';
import { Changes, Territories, type Access } from '@vicinia/access';
import { localisedArgument, now, Refusal } from '@vicinia/service-kit';
import type { ReleasePublicIssueInput, WithdrawPublicIssueInput } from '../generated/graphql.js';
import { issueRecord, NOT_PUBLIC, onIssue } from '../issue/issue.record.js';
import { contentArgument, latestOf, release } from './released-content.js';

/** What the public reads of issues. Each method answers with the issue's id. */
@Injectable()
export class PublicIssueService {
  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
  ) {}

  /** @throws Refusal CONFLICT when what is to be corrected was corrected by somebody else */
  release(access: Access, input: ReleasePublicIssueInput, key: string): Promise<string> {
    const asked = onIssue('releasePublicIssue', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const content = await contentArgument(manager, this.territories, issue, input);
      const present = (await latestOf(manager, issue.id))?.version ?? 0;
      if (input.corrects != null && input.corrects !== present)
        throw new Refusal('CONFLICT', 'there is another release since', 'input.corrects');
      await release(manager, issue, content, { draftedBy: null, releasedBy: access.personId() });
      return issue.id;
    });
  }

  withdraw(access: Access, input: WithdrawPublicIssueInput, key: string): Promise<string> {
    const asked = onIssue('withdrawPublicIssue', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const withdrawalReason = localisedArgument(input.reason, 'input.reason');
      const release = await latestOf(manager, issue.id);
      if (release === null) throw new Error('a public issue has a release');
      const withdrawn = { withdrawnBy: access.personId(), withdrawnAt: now(), withdrawalReason };
      await manager.save(Object.assign(release, withdrawn));
      Object.assign(issue, NOT_PUBLIC);
      return issue.id;
    });
  }
}
