import {
  Args,
  Context,
  Mutation,
  Parent,
  Query,
  ResolveField,
  ResolveReference,
  Resolver,
} from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { idArgument, MappedFields, PersonalDataReads, type GraphqlContext } from '@vicinia/service-kit';
import type {
  MutationAddToConcernArgs,
  MutationAnswerConcernArgs,
  MutationCloseConcernArgs,
  MutationRaiseConcernArgs,
  MutationTriageConcernArgs,
  Point,
  QueryConcernArgs,
} from '../generated/graphql.js';
import { IssueReads } from '../issue/issue-reads.js';
import { Issue } from '../issue/issue.entity.js';
import { Photos } from '../photo/photos.service.js';
import { demandOn, notFound } from '../platform/demand-on.js';
import { ConcernCategories } from './concern-categories.service.js';
import { ConcernDesk } from './concern-desk.service.js';
import { ConcernFields } from './concern-fields.js';
import { isAnonymous } from './concern-messages.js';
import { ConcernReads } from './concern-reads.js';
import { Concern } from './concern.entity.js';
import { RaiseConcern } from './raise-concern.service.js';

export interface ConcernAnswer {
  concern: Concern;
}

@Resolver('Concern')
@MappedFields<Concern>('id', 'text', 'language', 'status', 'receivedAt', 'answerDueAt', 'answeredAt')
export class ConcernResolver extends ConcernFields {
  constructor(
    concerns: ConcernReads,
    issues: IssueReads,
    categories: ConcernCategories,
    photos: Photos,
    private readonly raising: RaiseConcern,
    private readonly desk: ConcernDesk,
    private readonly accessControl: AccessControl,
    private readonly personalDataReads: PersonalDataReads,
  ) {
    super(concerns, issues, categories, photos);
  }

  @Query('concern')
  async byId(@Args() { id }: QueryConcernArgs, @Context() context: GraphqlContext): Promise<Concern> {
    return (await this.visible(context, idArgument(id, 'id'))).concern;
  }

  @Mutation('raiseConcern')
  async raise(
    @Args() { input, idempotencyKey }: MutationRaiseConcernArgs,
    @Context() context: GraphqlContext,
  ): Promise<ConcernAnswer> {
    const access = await this.accessControl.of(context);
    return this.visible(context, await this.raising.withAccount(access.personId(), input, idempotencyKey));
  }

  @Mutation('addToConcern')
  async add(
    @Args() { input, idempotencyKey }: MutationAddToConcernArgs,
    @Context() context: GraphqlContext,
  ): Promise<ConcernAnswer> {
    return this.visible(
      context,
      await this.desk.add(await this.accessControl.of(context), input, idempotencyKey),
    );
  }

  @Mutation('triageConcern')
  async triage(
    @Args() { concernId, idempotencyKey }: MutationTriageConcernArgs,
    @Context() context: GraphqlContext,
  ): Promise<ConcernAnswer> {
    return this.visible(
      context,
      await this.desk.triage(await this.accessControl.of(context), concernId, idempotencyKey),
    );
  }

  @Mutation('answerConcern')
  async answer(
    @Args() { input, idempotencyKey }: MutationAnswerConcernArgs,
    @Context() context: GraphqlContext,
  ): Promise<ConcernAnswer> {
    return this.visible(
      context,
      await this.desk.answer(await this.accessControl.of(context), input, idempotencyKey),
    );
  }

  @Mutation('closeConcern')
  async close(
    @Args() { concernId, idempotencyKey }: MutationCloseConcernArgs,
    @Context() context: GraphqlContext,
  ): Promise<ConcernAnswer> {
    return this.visible(
      context,
      await this.desk.close(await this.accessControl.of(context), concernId, idempotencyKey),
    );
  }

  @ResolveReference()
  async resolveReference(reference: { id: string }, context: GraphqlContext): Promise<Concern | null> {
    const concern = await this.concerns.byId(context, reference.id);
    return concern && (await this.concerns.maySee(context, await this.accessControl.of(context), concern))
      ? concern
      : null;
  }

  @ResolveField('point')
  point(@Parent() { longitude, latitude }: Concern): Point | null {
    return longitude === null || latitude === null ? null : { longitude, latitude };
  }

  @ResolveField('isAnonymous')
  isAnonymous(@Parent() concern: Concern): boolean {
    return isAnonymous(concern);
  }

  @ResolveField('answeringTerritory')
  answeringTerritory(@Parent() concern: Concern): { id: string } {
    return { id: concern.answeringTerritoryId };
  }

  /** Who brought it in is personal: the table says who may know, and each read by others is recorded first. */
  @ResolveField('reporter')
  async reporter(
    @Parent() concern: Concern,
    @Context() context: GraphqlContext,
  ): Promise<{ id: string } | null> {
    const { reporterId } = concern;
    if (reporterId === null) return null;
    const access = await this.accessControl.of(context);
    const territoryPaths = await this.concerns.pathsOf(context, concern);
    if (!access.may('citizenContact.read', { territoryPaths, selfIds: [reporterId] })) return null;
    await context.loaders
      .of('concern.reporterRead', async (keys) => {
        const reads = keys.map((key) => {
          const [subjectId = '', resourceId = ''] = key.split(' ');
          return { subjectId, resourceId, readerId: access.personId(), resource: 'concern' };
        });
        await this.personalDataReads.record(reads);
        return new Map(keys.map((key) => [key, true]));
      })
      .load(`${reporterId} ${concern.id}`);
    return { id: reporterId };
  }

  @ResolveField('issue')
  async issue(@Parent() concern: Concern, @Context() context: GraphqlContext): Promise<Issue | null> {
    return concern.issueId === null
      ? null
      : this.issues.visibleById(context, await this.accessControl.of(context), concern.issueId);
  }

  private async visible(context: GraphqlContext, id: string): Promise<ConcernAnswer> {
    const access = await this.accessControl.of(context);
    context.loaders.forget();
    const concern = await this.concerns.byId(context, id);
    if (!concern) throw notFound('id');
    const territoryPaths = await this.concerns.pathsOf(context, concern);
    demandOn(access, 'concern.read', 'concern.read', { territoryPaths, selfIds: [concern.reporterId] });
    return { concern };
  }
}
