import { Parent } from '@nestjs/graphql';
import { FieldOf, ResolverOf } from '../graphql/resolvers.js';
import type { WithdrawnAttachment } from './withdrawn-attachment.js';

/** Answers what the graph says of a file that was taken back; for the providers of a service that takes files back. */
@ResolverOf('WithdrawnAttachment', 'id', 'kind', 'withdrawnAt', 'reason', 'language')
export class WithdrawnAttachmentResolver {
  @FieldOf('WithdrawnAttachment', 'withdrawnBy')
  withdrawnBy(@Parent() { withdrawnBy }: WithdrawnAttachment): { id: string } {
    return { id: withdrawnBy };
  }
}
