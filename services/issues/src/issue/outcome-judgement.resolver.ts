import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import { ConcernReads } from '../concern/concern-reads.js';
import { Concern } from '../concern/concern.entity.js';
import type {
  JudgeOutcomeByReceiptInput,
  JudgeOutcomeInput,
  MutationConfirmOutcomeArgs,
  MutationConfirmOutcomeByReceiptArgs,
  MutationContestOutcomeArgs,
  MutationContestOutcomeByReceiptArgs,
} from '../generated/graphql.js';
import { OutcomeJudgement, type Judgement } from './outcome-judgement.service.js';

type Answer = Promise<{ concern: Concern | null }>;

/** What reporters say of an outcome. */
@Resolver('Concern')
export class OutcomeJudgementResolver {
  constructor(
    private readonly judgements: OutcomeJudgement,
    private readonly concerns: ConcernReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('confirmOutcome')
  confirmOutcome(
    @Args() { input, idempotencyKey }: MutationConfirmOutcomeArgs,
    @Context() context: GraphqlContext,
  ): Answer {
    return this.byAccount(context, 'confirmOutcome', input, idempotencyKey);
  }

  @Mutation('contestOutcome')
  contestOutcome(
    @Args() { input, idempotencyKey }: MutationContestOutcomeArgs,
    @Context() context: GraphqlContext,
  ): Answer {
    return this.byAccount(context, 'contestOutcome', input, idempotencyKey);
  }

  @Mutation('confirmOutcomeByReceipt')
  confirmOutcomeByReceipt(
    @Args() { input, idempotencyKey }: MutationConfirmOutcomeByReceiptArgs,
    @Context() context: GraphqlContext,
  ): Answer {
    return this.byReceipt(context, 'confirmOutcome', input, idempotencyKey);
  }

  @Mutation('contestOutcomeByReceipt')
  contestOutcomeByReceipt(
    @Args() { input, idempotencyKey }: MutationContestOutcomeByReceiptArgs,
    @Context() context: GraphqlContext,
  ): Answer {
    return this.byReceipt(context, 'contestOutcome', input, idempotencyKey);
  }

  private async byAccount(
    context: GraphqlContext,
    judgement: Judgement,
    input: JudgeOutcomeInput,
    key: string,
  ): Answer {
    const access = await this.accessControl.of(context);
    const id = await this.judgements.byAccount(access, judgement, input, key);
    context.loaders.forget();
    return { concern: await this.concerns.byId(context, id) };
  }

  private async byReceipt(
    context: GraphqlContext,
    judgement: Judgement,
    input: JudgeOutcomeByReceiptInput,
    key: string,
  ): Answer {
    const receiptHash = await this.judgements.byReceipt(judgement, input, key);
    context.loaders.forget();
    return { concern: await this.concerns.byReceipt(receiptHash) };
  }
}
