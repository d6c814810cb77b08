import { Parent } from '@nestjs/graphql';
import { FileAddresses } from '@vicinia/attachments';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Attachment } from './attachment.entity.js';
import type { WithdrawnAttachment } from './withdrawn-attachment.entity.js';

@ResolverOf('Attachment', 'id', 'kind', 'width', 'height')
export class AttachmentResolver {
  constructor(private readonly addresses: FileAddresses) {}

  @FieldOf('Attachment', 'path')
  path(@Parent() attachment: Attachment): string {
    return this.addresses.pathOf(attachment);
  }

  @FieldOf('Attachment', 'address')
  address(@Parent() attachment: Attachment): Promise<string> {
    return this.addresses.of(attachment);
  }

  @FieldOf('Attachment', 'thumbnailAddress')
  thumbnailAddress(@Parent() attachment: Attachment): Promise<string | null> {
    return this.addresses.ofThumbnail(attachment);
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
