import { Injectable } from '@nestjs/common';
import { Changes, Territories, type Access } from '@vicinia/access';
import { now, Refusal } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import type {
  DiscardPublicIssueDraftInput,
  DraftPublicIssueInput,
  ReleasePublicIssueDraftInput,
} from '../generated/graphql.js';
import { issueRecord, onIssue } from '../issue/issue.record.js';
import { contentArgument, release } from '../public-issue/released-content.js';
import { PublicIssueDraft } from './public-issue-draft.entity.js';
import { demandDrafted } from './public-issue-draft.reads.js';

/** What one person drafts for the public and another releases. Each method answers with the issue's id. */
@Injectable()
export class PublicIssueDraftService {
  constructor(
    private readonly changes: Changes,
    private readonly territories: Territories,
  ) {}

  /** @throws Refusal CONFLICT where the draft whose place it takes is not the one that there is */
  draft(access: Access, input: DraftPublicIssueInput, key: string): Promise<string> {
    const asked = onIssue('draftPublicIssue', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const content = await contentArgument(manager, this.territories, issue, input);
      const present = await draftOf(manager, issue.id);
      if ((input.replaces ?? null) !== (present?.revision ?? null)) throw notThatDraft('input.replaces');
      await manager.save(PublicIssueDraft, {
        issueId: issue.id,
        revision: (present?.revision ?? 0) + 1,
        ...content,
        draftedBy: access.personId(),
        draftedAt: now(),
      });
      return issue.id;
    });
  }

  /** @throws Refusal CONFLICT for another draft than the one that was read */
  release(access: Access, input: ReleasePublicIssueDraftInput, key: string): Promise<string> {
    const asked = onIssue('releasePublicIssueDraft', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const draft = await demandRead(manager, issue.id, input.revision);
      // What it rests on, such as the sensitivity of its category, may have changed since.
      const content = await contentArgument(manager, this.territories, issue, draft);
      await release(manager, issue, content, { draftedBy: draft.draftedBy, releasedBy: access.personId() });
      await manager.delete(PublicIssueDraft, { issueId: issue.id });
      return issue.id;
    });
  }

  /** @throws Refusal CONFLICT for another draft than the one that was read */
  discard(access: Access, input: DiscardPublicIssueDraftInput, key: string): Promise<string> {
    const asked = onIssue('discardPublicIssueDraft', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      await demandRead(manager, issue.id, input.revision);
      await manager.delete(PublicIssueDraft, { issueId: issue.id });
      return issue.id;
    });
  }
}

function draftOf(manager: EntityManager, issueId: string): Promise<PublicIssueDraft | null> {
  return manager.findOneBy(PublicIssueDraft, { issueId });
}

async function demandRead(
  manager: EntityManager,
  issueId: string,
  revision: number,
): Promise<PublicIssueDraft> {
  const draft = await draftOf(manager, issueId);
  demandDrafted(draft);
  if (draft.revision !== revision) throw notThatDraft('input.revision');
  return draft;
}

function notThatDraft(field: string): Refusal {
  return new Refusal('CONFLICT', 'the draft that there is is another one', field);
}
