import { Parent } from '@nestjs/graphql';
import { FileAddresses } from '../address/file-addresses.js';
import { FieldOf, ResolverOf } from '../graphql/resolvers.js';
import type { StoredAttachment } from './stored-attachment.js';

/** Answers what the graph says of an attachment; for the providers of a service that has some. */
@ResolverOf('Attachment', 'id', 'kind', 'width', 'height')
export class AttachmentResolver {
  constructor(private readonly addresses: FileAddresses) {}

  @FieldOf('Attachment', 'path')
  path(@Parent() attachment: StoredAttachment): string {
    return this.addresses.pathOf(attachment);
  }

  @FieldOf('Attachment', 'address')
  address(@Parent() attachment: StoredAttachment): Promise<string> {
    return this.addresses.of(attachment);
  }

  @FieldOf('Attachment', 'thumbnailAddress')
  thumbnailAddress(@Parent() attachment: StoredAttachment): Promise<string | null> {
    return this.addresses.ofThumbnail(attachment);
  }

  @FieldOf('Attachment', 'isRedacted')
  isRedacted(@Parent() { redactedAt }: StoredAttachment): boolean {
    return redactedAt !== null;
  }
}
