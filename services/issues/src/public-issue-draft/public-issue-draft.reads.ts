import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { entitiesBy, keyed, Refusal, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { PublicIssueDraft } from './public-issue-draft.entity.js';

/** Reads what was drafted for the public, one statement for each level of a query. */
@Injectable()
export class PublicIssueDraftReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  ofIssue(context: GraphqlContext, issueId: string): Promise<PublicIssueDraft | null> {
    return context.loaders
      .of('publicIssueDraft.byIssue', async (ids) => {
        const drafts = await entitiesBy(this.dataSource.manager, PublicIssueDraft, 'issueId', ids);
        return keyed(drafts, (draft) => draft.issueId);
      })
      .load(issueId);
  }
}

/** @throws Refusal TRANSITION_NOT_ALLOWED where nothing was drafted */
export function demandDrafted(draft: PublicIssueDraft | null): asserts draft is PublicIssueDraft {
  if (draft === null) throw new Refusal('TRANSITION_NOT_ALLOWED', 'nothing of this issue was drafted');
}
