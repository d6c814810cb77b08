import { Args, Context } from '@nestjs/graphql';
import { AccessControl, type Access } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type {
  MutationAppointSuccessorArgs,
  MutationConfirmHandoverArgs,
  MutationMarkHandoverStepArgs,
  MutationPlanHandoverArgs,
  MutationPlanLeavingArgs,
  MutationRequestBriefingArgs,
  MutationRequestHandoverNoticeArgs,
} from '../generated/graphql.js';
import { Mutation, ResolverOf } from '../generated/resolvers.js';
import type { Handover } from './handover.entity.js';
import { HandoverReads } from './handover.reads.js';
import { HandoverService } from './handover.service.js';
import { LeavingService } from './leaving.service.js';

type Payload = Promise<{ handover: Handover | null }>;

/** What people do with handovers. */
@ResolverOf('Handover')
export class HandoverMutationsResolver {
  constructor(
    private readonly leaving: LeavingService,
    private readonly service: HandoverService,
    private readonly handovers: HandoverReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('planLeaving')
  planLeaving(
    @Args() { input, idempotencyKey }: MutationPlanLeavingArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.leaving.plan(access, input, idempotencyKey));
  }

  @Mutation('appointSuccessor')
  appointSuccessor(
    @Args() { input, idempotencyKey }: MutationAppointSuccessorArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.leaving.appointSuccessor(access, input, idempotencyKey));
  }

  @Mutation('planHandover')
  planHandover(
    @Args() { input, idempotencyKey }: MutationPlanHandoverArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.plan(access, input, idempotencyKey));
  }

  @Mutation('markHandoverStep')
  markHandoverStep(
    @Args() { input, idempotencyKey }: MutationMarkHandoverStepArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.mark(access, input, idempotencyKey));
  }

  @Mutation('requestBriefing')
  requestBriefing(
    @Args() { input, idempotencyKey }: MutationRequestBriefingArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.requestBriefing(access, input, idempotencyKey));
  }

  @Mutation('requestHandoverNotice')
  requestHandoverNotice(
    @Args() { input, idempotencyKey }: MutationRequestHandoverNoticeArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.requestNotice(access, input, idempotencyKey));
  }

  @Mutation('confirmHandover')
  confirmHandover(
    @Args() { input, idempotencyKey }: MutationConfirmHandoverArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.confirm(access, input, idempotencyKey));
  }

  private async changed(context: GraphqlContext, work: (access: Access) => Promise<string | null>): Payload {
    const id = await work(await this.accessControl.of(context));
    return { handover: id === null ? null : await this.handovers.afterChange(context, id) };
  }
}
