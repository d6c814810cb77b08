import { Args, Context } from '@nestjs/graphql';
import { AccessControl, type Access } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type {
  MutationAdmitVolunteerArgs,
  MutationApplyForOpportunityArgs,
  MutationAppointVolunteerArgs,
  MutationDeclineEnrolmentArgs,
  MutationRecordInterviewArgs,
  MutationRecordTrainingArgs,
  MutationRenewEnrolmentArgs,
  MutationRevokeEnrolmentArgs,
  MutationWithdrawEnrolmentArgs,
} from '../generated/graphql.js';
import { Mutation, ResolverOf } from '../generated/resolvers.js';
import { EnrolmentTermService } from './enrolment-term.service.js';
import type { Enrolment } from './enrolment.entity.js';
import { EnrolmentReads } from './enrolment.reads.js';
import { EnrolmentService } from './enrolment.service.js';

type Payload = Promise<{ enrolment: Enrolment }>;

/** What people do with applications to volunteer. */
@ResolverOf('Enrolment')
export class EnrolmentMutationsResolver {
  constructor(
    private readonly service: EnrolmentService,
    private readonly terms: EnrolmentTermService,
    private readonly enrolments: EnrolmentReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('applyForOpportunity')
  apply(
    @Args() { input, idempotencyKey }: MutationApplyForOpportunityArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.apply(access, input, idempotencyKey));
  }

  @Mutation('recordInterview')
  recordInterview(
    @Args() { input, idempotencyKey }: MutationRecordInterviewArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.recordInterview(access, input, idempotencyKey));
  }

  @Mutation('admitVolunteer')
  admit(
    @Args() { input, idempotencyKey }: MutationAdmitVolunteerArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.admit(access, input, idempotencyKey));
  }

  @Mutation('recordTraining')
  recordTraining(
    @Args() { input, idempotencyKey }: MutationRecordTrainingArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.recordTraining(access, input, idempotencyKey));
  }

  @Mutation('declineEnrolment')
  decline(
    @Args() { input, idempotencyKey }: MutationDeclineEnrolmentArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.decline(access, input, idempotencyKey));
  }

  @Mutation('appointVolunteer')
  appoint(
    @Args() { input, idempotencyKey }: MutationAppointVolunteerArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.terms.appoint(access, input, idempotencyKey));
  }

  @Mutation('renewEnrolment')
  renew(
    @Args() { input, idempotencyKey }: MutationRenewEnrolmentArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.terms.renew(access, input, idempotencyKey));
  }

  @Mutation('revokeEnrolment')
  revoke(
    @Args() { input, idempotencyKey }: MutationRevokeEnrolmentArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.terms.revoke(access, input, idempotencyKey));
  }

  @Mutation('withdrawEnrolment')
  withdraw(
    @Args() { input, idempotencyKey }: MutationWithdrawEnrolmentArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.terms.withdraw(access, input, idempotencyKey));
  }

  private async changed(context: GraphqlContext, work: (access: Access) => Promise<string>): Payload {
    const id = await work(await this.accessControl.of(context));
    return { enrolment: await this.enrolments.afterChange(context, id) };
  }
}
