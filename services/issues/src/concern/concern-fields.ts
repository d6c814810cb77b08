import { Context, Parent, ResolveField } from '@nestjs/graphql';
import { localisedTexts, type GraphqlContext } from '@vicinia/service-kit';
import type { Bulletin, Effect, LocalisedText } from '../generated/graphql.js';
import { IssueReads } from '../issue/issue-reads.js';
import { Photo } from '../photo/photo.entity.js';
import { Photos } from '../photo/photos.service.js';
import { ConcernCategories } from './concern-categories.service.js';
import { ConcernCategory } from './concern-category.entity.js';
import { ConcernEscalation } from './concern-escalation.entity.js';
import { ConcernMessage } from './concern-message.entity.js';
import { ConcernReads } from './concern-reads.js';
import { Concern } from './concern.entity.js';

/** What came of a concern, as the schema shows it. */
export interface Outcome {
  effect: Effect | null;
  declineReason: LocalisedText[];
  bulletin: Bulletin | null;
  toldAt: Date | null;
}

/** Fields that a concern has for whoever may see it, by account or by receipt. */
export abstract class ConcernFields {
  constructor(
    protected readonly concerns: ConcernReads,
    protected readonly issues: IssueReads,
    private readonly categories: ConcernCategories,
    private readonly photosOfConcerns: Photos,
  ) {}

  @ResolveField('category')
  category(@Parent() concern: Concern, @Context() context: GraphqlContext): Promise<ConcernCategory | null> {
    return this.categories.byCode(context, concern.category);
  }

  @ResolveField('territory')
  territory(@Parent() concern: Concern): { id: string } {
    return { id: concern.territoryId };
  }

  @ResolveField('escalations')
  escalations(@Parent() concern: Concern, @Context() context: GraphqlContext): Promise<ConcernEscalation[]> {
    return this.concerns.escalationsOf(context, concern.id);
  }

  @ResolveField('messages')
  messages(@Parent() concern: Concern, @Context() context: GraphqlContext): Promise<ConcernMessage[]> {
    return this.concerns.messagesOf(context, concern.id);
  }

  @ResolveField('photos')
  photos(@Parent() concern: Concern, @Context() context: GraphqlContext): Promise<Photo[]> {
    return this.photosOfConcerns.ofConcern(context, concern.id);
  }

  @ResolveField('outcome')
  async outcome(@Parent() concern: Concern, @Context() context: GraphqlContext): Promise<Outcome | null> {
    const issue = concern.issueId === null ? null : await this.issues.byId(context, concern.issueId);
    if (issue?.stage !== 'CLOSED' && issue?.stage !== 'DECLINED') return null;
    return {
      effect: issue.effect,
      declineReason: localisedTexts(issue.declineReason ?? {}),
      bulletin: concern.bulletinId === null ? null : { id: concern.bulletinId },
      toldAt: concern.toldAt,
    };
  }
}
