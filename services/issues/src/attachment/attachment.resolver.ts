import { Parent } from '@nestjs/graphql';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Attachment } from './attachment.entity.js';

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
