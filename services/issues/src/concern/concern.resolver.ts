import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { AttachmentReads } from '@vicinia/attachments';
import { idArgument, type GraphqlContext } from '@vicinia/service-kit';
import { ConcernCategoryReads } from '../concern-category/concern-category.reads.js';
import type {
  MutationAddToConcernArgs,
  MutationAnswerConcernArgs,
  MutationCloseConcernArgs,
  MutationReopenConcernArgs,
  MutationTriageConcernArgs,
  Point,
  QueryConcernArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import type { Attachment } from '../attachment/attachment.entity.js';
import { ConcernFields } from './concern-fields.js';
import { isAnonymous } from './concern-news.service.js';
import type { Concern } from './concern.entity.js';
import { ConcernReads } from './concern.reads.js';
import { ConcernService } from './concern.service.js';

@ResolverOf(
  'Concern',
  'id',
  'kind',
  'happenedOn',
  'text',
  'language',
  'status',
  'receivedAt',
  'answerDueAt',
  'answeredAt',
  'waitsSince',
  'newsAt',
  'erasedAt',
)
export class ConcernResolver extends ConcernFields {
  constructor(
    concerns: ConcernReads,
    categories: ConcernCategoryReads,
    attachments: AttachmentReads<Attachment>,
    private readonly services: ConcernService,
    private readonly accessControl: AccessControl,
  ) {
    super(concerns, categories, attachments);
  }

  @Query('concern')
  async byId(@Args() { id }: QueryConcernArgs, @Context() context: GraphqlContext): Promise<Concern> {
    return this.concerns.demand(context, await this.accessControl.of(context), idArgument(id, 'id'));
  }

  @Mutation('addToConcern')
  async add(
    @Args() { input, idempotencyKey }: MutationAddToConcernArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ concern: Concern }> {
    const id = await this.services.add(await this.accessControl.of(context), input, idempotencyKey);
    return { concern: await this.concerns.afterChange(context, id) };
  }

  @Mutation('triageConcern')
  async triage(
    @Args() { input, idempotencyKey }: MutationTriageConcernArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ concern: Concern }> {
    const id = await this.services.triage(await this.accessControl.of(context), input, idempotencyKey);
    return { concern: await this.concerns.afterChange(context, id) };
  }

  @Mutation('answerConcern')
  async answer(
    @Args() { input, idempotencyKey }: MutationAnswerConcernArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ concern: Concern }> {
    const id = await this.services.answer(await this.accessControl.of(context), input, idempotencyKey);
    return { concern: await this.concerns.afterChange(context, id) };
  }

  @Mutation('closeConcern')
  async close(
    @Args() { input, idempotencyKey }: MutationCloseConcernArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ concern: Concern }> {
    const id = await this.services.close(await this.accessControl.of(context), input, idempotencyKey);
    return { concern: await this.concerns.afterChange(context, id) };
  }

  @Mutation('reopenConcern')
  async reopen(
    @Args() { input, idempotencyKey }: MutationReopenConcernArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ concern: Concern }> {
    const id = await this.services.reopen(await this.accessControl.of(context), input, idempotencyKey);
    return { concern: await this.concerns.afterChange(context, id) };
  }

  @ResolveReference()
  async resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<Concern | null> {
    return this.concerns.visibleById(context, await this.accessControl.of(context), id);
  }

  @FieldOf('Concern', 'point')
  point(@Parent() { longitude, latitude }: Concern): Point | null {
    return longitude === null || latitude === null ? null : { longitude, latitude };
  }

  @FieldOf('Concern', 'isAnonymous')
  isAnonymous(@Parent() concern: Concern): boolean {
    return isAnonymous(concern);
  }

  @FieldOf('Concern', 'answeringTerritory')
  answeringTerritory(@Parent() { answeringTerritoryId }: Concern): { id: string } {
    return { id: answeringTerritoryId };
  }

  @FieldOf('Concern', 'reporter')
  async reporter(
    @Parent() concern: Concern,
    @Context() context: GraphqlContext,
  ): Promise<{ id: string } | null> {
    const id = await this.concerns.reporterOf(context, await this.accessControl.of(context), concern);
    return id === null ? null : { id };
  }
}
