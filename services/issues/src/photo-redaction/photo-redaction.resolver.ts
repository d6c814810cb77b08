import { Args, Context } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import { AttachmentReads } from '@vicinia/attachments';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { MutationRedactPhotoArgs } from '../generated/graphql.js';
import { Mutation, ResolverOf } from '../generated/resolvers.js';
import type { Attachment } from '../attachment/attachment.entity.js';
import { PhotoRedactionService } from './photo-redaction.service.js';

@ResolverOf('Concern')
export class PhotoRedactionResolver {
  constructor(
    private readonly attachments: AttachmentReads<Attachment>,
    private readonly redaction: PhotoRedactionService,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('redactPhoto')
  async redact(
    @Args() { input, idempotencyKey }: MutationRedactPhotoArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ photo: Attachment }> {
    const access = await this.accessControl.of(context);
    const id = await this.redaction.redact(access, input, idempotencyKey);
    return { photo: await this.attachments.afterChange(context, id) };
  }
}
