import { Parent } from '@nestjs/graphql';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Attachment } from './attachment.entity.js';
import type { WithdrawnAttachment } from './withdrawn-attachment.entity.js';

@ResolverOf('Attachment', 'id', 'kind', 'width', 'height')
export class AttachmentResolver {
  @FieldOf('Attachment', 'path')
  path(@Parent() { id }: Attachment): string {
    return `/media/${id}`;
  }

  @FieldOf('Attachment', 'isRedacted')
  isRedacted(@Parent() { redactedAt }: Attachment): boolean {
    return redactedAt !== null;
  }
}

@ResolverOf('WithdrawnAttachment', 'id', 'kind', 'withdrawnAt', 'reason', 'language')
export class WithdrawnAttachmentResolver {
  @FieldOf('WithdrawnAttachment', 'withdrawnBy')
  withdrawnBy(@Parent() { withdrawnBy }: WithdrawnAttachment): { id: string } {
    return { id: withdrawnBy };
  }
}
