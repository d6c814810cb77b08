import { Args, Context } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { Concern } from '../concern/concern.entity.js';
import { ConcernReads } from '../concern/concern.reads.js';
import type {
  MutationConfirmOutcomeArgs,
  MutationConfirmOutcomeByReceiptArgs,
  MutationContestOutcomeArgs,
  MutationContestOutcomeByReceiptArgs,
} from '../generated/graphql.js';
import { Mutation, ResolverOf } from '../generated/resolvers.js';
import { OutcomeJudgementService } from './outcome-judgement.service.js';

/** What reporters say of an outcome. */
@ResolverOf('Concern')
export class OutcomeJudgementResolver {
  constructor(
    private readonly judgements: OutcomeJudgementService,
    private readonly concerns: ConcernReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('confirmOutcome')
  async confirmOutcome(
    @Args() { input, idempotencyKey }: MutationConfirmOutcomeArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ concern: Concern }> {
    const access = await this.accessControl.of(context);
    const id = await this.judgements.byAccount(access, 'confirmOutcome', input, idempotencyKey);
    return { concern: await this.concerns.afterChange(context, id) };
  }

  @Mutation('contestOutcome')
  async contestOutcome(
    @Args() { input, idempotencyKey }: MutationContestOutcomeArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ concern: Concern }> {
    const access = await this.accessControl.of(context);
    const id = await this.judgements.byAccount(access, 'contestOutcome', input, idempotencyKey);
    return { concern: await this.concerns.afterChange(context, id) };
  }

  @Mutation('confirmOutcomeByReceipt')
  async confirmOutcomeByReceipt(
    @Args() { input, idempotencyKey }: MutationConfirmOutcomeByReceiptArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ concern: Concern }> {
    const access = await this.accessControl.of(context);
    const id = await this.judgements.byReceipt(access, 'confirmOutcome', input, idempotencyKey);
    return { concern: await this.concerns.afterChange(context, id) };
  }

  @Mutation('contestOutcomeByReceipt')
  async contestOutcomeByReceipt(
    @Args() { input, idempotencyKey }: MutationContestOutcomeByReceiptArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ concern: Concern }> {
    const access = await this.accessControl.of(context);
    const id = await this.judgements.byReceipt(access, 'contestOutcome', input, idempotencyKey);
    return { concern: await this.concerns.afterChange(context, id) };
  }
}
