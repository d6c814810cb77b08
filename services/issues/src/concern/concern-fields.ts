import { Context, Parent } from '@nestjs/graphql';
import { AttachmentReads } from '@vicinia/attachments';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { ConcernCategory } from '../concern-category/concern-category.entity.js';
import { ConcernCategoryReads } from '../concern-category/concern-category.reads.js';
import { FieldOf } from '../generated/resolvers.js';
import type { Attachment } from '../attachment/attachment.entity.js';
import type { ConcernEscalation } from './concern-escalation.entity.js';
import type { ConcernMessage } from './concern-message.entity.js';
import type { Concern } from './concern.entity.js';
import { ConcernReads } from './concern.reads.js';

/** Fields that a concern has for whoever may see it, by account or by receipt: the two types have them alike. */
export abstract class ConcernFields {
  constructor(
    protected readonly concerns: ConcernReads,
    private readonly categories: ConcernCategoryReads,
    private readonly attachmentsOfConcerns: AttachmentReads<Attachment>,
  ) {}

  @FieldOf('Concern', 'category')
  category(@Parent() concern: Concern, @Context() context: GraphqlContext): Promise<ConcernCategory> {
    return this.categories.ofCode(context, concern.category);
  }

  @FieldOf('Concern', 'territory')
  territory(@Parent() { territoryId }: Concern): { id: string } {
    return { id: territoryId };
  }

  @FieldOf('Concern', 'escalations')
  escalations(@Parent() { id }: Concern, @Context() context: GraphqlContext): Promise<ConcernEscalation[]> {
    return this.concerns.escalationsOf(context, id);
  }

  @FieldOf('Concern', 'messages')
  messages(@Parent() { id }: Concern, @Context() context: GraphqlContext): Promise<ConcernMessage[]> {
    return this.concerns.messagesOf(context, id);
  }

  @FieldOf('Concern', 'attachments')
  attachments(@Parent() { id }: Concern, @Context() context: GraphqlContext): Promise<Attachment[]> {
    return this.attachmentsOfConcerns.of(context, { column: 'concernId', id });
  }
}
