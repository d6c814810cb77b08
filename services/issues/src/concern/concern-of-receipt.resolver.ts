import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { MappedFields, type GraphqlContext } from '@vicinia/service-kit';
import type {
  MutationAddToConcernByReceiptArgs,
  MutationRaiseConcernAnonymouslyArgs,
  PublicIssueStatus,
  QueryConcernByReceiptArgs,
} from '../generated/graphql.js';
import { IssueReads } from '../issue/issue-reads.js';
import { Photos } from '../photo/photos.service.js';
import { notFound } from '../platform/demand-on.js';
import { receiptArgument } from '../reading/arguments.js';
import { ConcernCategories } from './concern-categories.service.js';
import { ConcernDesk } from './concern-desk.service.js';
import { ConcernFields } from './concern-fields.js';
import { ConcernReads } from './concern-reads.js';
import { Concern } from './concern.entity.js';
import { RaiseConcern } from './raise-concern.service.js';

/** Anonymous concerns. Whoever holds the receipt has proved all there is to prove: no access control is asked. */
@Resolver('ConcernOfReceipt')
@MappedFields<Concern>('text', 'language', 'status', 'receivedAt', 'answerDueAt')
export class ConcernOfReceiptResolver extends ConcernFields {
  constructor(
    concerns: ConcernReads,
    issues: IssueReads,
    categories: ConcernCategories,
    photos: Photos,
    private readonly raising: RaiseConcern,
    private readonly desk: ConcernDesk,
  ) {
    super(concerns, issues, categories, photos);
  }

  @Query('concernByReceipt')
  byReceipt(@Args() { receiptHash }: QueryConcernByReceiptArgs): Promise<Concern> {
    return this.ofReceipt(receiptArgument(receiptHash, 'receiptHash'));
  }

  @Mutation('raiseConcernAnonymously')
  async raise(
    @Args() { input, idempotencyKey }: MutationRaiseConcernAnonymouslyArgs,
  ): Promise<{ concern: Concern }> {
    return { concern: await this.ofReceipt(await this.raising.anonymously(input, idempotencyKey)) };
  }

  @Mutation('addToConcernByReceipt')
  async add(
    @Args() { input, idempotencyKey }: MutationAddToConcernByReceiptArgs,
  ): Promise<{ concern: Concern }> {
    return { concern: await this.ofReceipt(await this.desk.addByReceipt(input, idempotencyKey)) };
  }

  @ResolveField('issueStatus')
  async issueStatus(
    @Parent() concern: Concern,
    @Context() context: GraphqlContext,
  ): Promise<PublicIssueStatus | null> {
    const issue = concern.issueId === null ? null : await this.issues.byId(context, concern.issueId);
    return issue && this.issues.publicStatusOf(context, issue);
  }

  private async ofReceipt(receiptHash: string): Promise<Concern> {
    const concern = await this.concerns.byReceipt(receiptHash);
    if (!concern) throw notFound('receiptHash');
    return concern;
  }
}
