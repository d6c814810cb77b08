import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { AttachmentReads } from '@vicinia/attachments';
import { derivedId, type GraphqlContext } from '@vicinia/service-kit';
import { receiptArgument } from '../arguments/receipt.js';
import { ConcernCategoryReads } from '../concern-category/concern-category.reads.js';
import type {
  MutationAddToConcernByReceiptArgs,
  MutationRaiseConcernAnonymouslyArgs,
  QueryConcernByReceiptArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import type { Attachment } from '../attachment/attachment.entity.js';
import { ConcernFields } from '../concern/concern-fields.js';
import type { Concern } from '../concern/concern.entity.js';
import { ConcernReads } from '../concern/concern.reads.js';
import { ConcernService } from '../concern/concern.service.js';
import { ConcernRaisingService } from '../concern-raising/concern-raising.service.js';

/** Anonymous concerns. Whoever holds the receipt has proved all there is to prove. */
@ResolverOf(
  'ConcernOfReceipt',
  'kind',
  'happenedOn',
  'text',
  'language',
  'status',
  'receivedAt',
  'answerDueAt',
  'waitsSince',
  'newsAt',
)
export class ConcernOfReceiptResolver extends ConcernFields {
  constructor(
    concerns: ConcernReads,
    categories: ConcernCategoryReads,
    attachments: AttachmentReads<Attachment>,
    private readonly raising: ConcernRaisingService,
    private readonly services: ConcernService,
    private readonly accessControl: AccessControl,
  ) {
    super(concerns, categories, attachments);
  }

  @Query('concernByReceipt')
  async byReceipt(
    @Args() { receiptHash }: QueryConcernByReceiptArgs,
    @Context() context: GraphqlContext,
  ): Promise<Concern> {
    const access = await this.accessControl.of(context);
    return this.concerns.demandByReceipt(access, receiptArgument(receiptHash, 'receiptHash'));
  }

  @Mutation('raiseConcernAnonymously')
  async raise(
    @Args() { input, idempotencyKey }: MutationRaiseConcernAnonymouslyArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ concern: Concern }> {
    const access = await this.accessControl.of(context);
    const id = await this.raising.anonymously(access, input, idempotencyKey);
    return { concern: await this.concerns.afterChange(context, id) };
  }

  @Mutation('addToConcernByReceipt')
  async add(
    @Args() { input, idempotencyKey }: MutationAddToConcernByReceiptArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ concern: Concern }> {
    const access = await this.accessControl.of(context);
    const id = await this.services.addByReceipt(access, input, idempotencyKey);
    return { concern: await this.concerns.afterChange(context, id) };
  }

  /** From what only the row and the holder of the receipt know, so that it stands nowhere else and leads nowhere. */
  @FieldOf('ConcernOfReceipt', 'id')
  id(@Parent() { receiptHash }: Concern): string {
    if (receiptHash === null) throw new Error('a concern that a receipt opens has its hash');
    return derivedId('concern of receipt', receiptHash);
  }
}
