import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { AttachmentReads, AttachmentWithdrawal } from '@vicinia/attachments';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { Attachment } from '../attachment/attachment.entity.js';
import type { WithdrawnAttachment } from '../attachment/withdrawn-attachment.entity.js';
import type {
  MutationAttachEvidenceArgs,
  MutationRedactEvidenceArgs,
  MutationWithdrawEvidenceArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import { MeasureReads, type MeasureOfVersion } from '../measure/measure.reads.js';
import { EvidenceReads } from './evidence.reads.js';
import { EvidenceService } from './evidence.service.js';

@ResolverOf('Measure')
export class EvidenceOfMeasureResolver {
  constructor(
    private readonly evidence: EvidenceService,
    private readonly attachments: AttachmentReads<Attachment>,
    private readonly withdrawal: AttachmentWithdrawal<Attachment, WithdrawnAttachment>,
    private readonly measures: MeasureReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('attachEvidence')
  async attach(
    @Args() { input, idempotencyKey }: MutationAttachEvidenceArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ measure: MeasureOfVersion }> {
    const id = await this.evidence.attach(await this.accessControl.of(context), input, idempotencyKey);
    return { measure: await this.measures.afterChange(context, id) };
  }

  @Mutation('redactEvidence')
  async redact(
    @Args() { input, idempotencyKey }: MutationRedactEvidenceArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ photo: Attachment }> {
    const id = await this.evidence.redact(await this.accessControl.of(context), input, idempotencyKey);
    return { photo: await this.attachments.afterChange(context, id) };
  }

  @Mutation('withdrawEvidence')
  async withdraw(
    @Args() { input, idempotencyKey }: MutationWithdrawEvidenceArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ measure: MeasureOfVersion }> {
    const id = await this.evidence.withdraw(await this.accessControl.of(context), input, idempotencyKey);
    return { measure: await this.measures.afterChange(context, id) };
  }

  @FieldOf('Measure', 'withdrawnAttachments')
  withdrawnOfMeasure(
    @Parent() { id }: MeasureOfVersion,
    @Context() context: GraphqlContext,
  ): Promise<WithdrawnAttachment[]> {
    return this.withdrawal.of(context, { column: 'measureId', id });
  }

  @FieldOf('Measure', 'attachments')
  ofMeasure(@Parent() { id }: MeasureOfVersion, @Context() context: GraphqlContext): Promise<Attachment[]> {
    return this.attachments.of(context, { column: 'measureId', id });
  }
}

@ResolverOf('Issue')
export class EvidenceOfIssueResolver {
  constructor(private readonly evidence: EvidenceReads) {}

  @FieldOf('Issue', 'evidenceWithdrawals')
  withdrawals(@Parent() { id }: Issue, @Context() context: GraphqlContext): Promise<WithdrawnAttachment[]> {
    return this.evidence.withdrawnOf(context, id);
  }
}

@ResolverOf('EvidenceWithdrawal')
export class EvidenceWithdrawalResolver {
  constructor(private readonly measures: MeasureReads) {}

  @FieldOf('EvidenceWithdrawal', 'measure')
  measure(
    @Parent() { measureId }: WithdrawnAttachment,
    @Context() context: GraphqlContext,
  ): Promise<MeasureOfVersion> {
    return this.measures.newest(context, measureId);
  }

  @FieldOf('EvidenceWithdrawal', 'attachment')
  attachment(@Parent() withdrawn: WithdrawnAttachment): WithdrawnAttachment {
    return withdrawn;
  }
}
