import { Context, Parent } from '@nestjs/graphql';
import { AttachmentReads } from '@vicinia/attachments';
import type { GraphqlContext } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { CardPhoto } from './card-photo.entity.js';

@ResolverOf('PublicCard', 'name', 'telephone', 'email', 'languages')
export class PhotoOfCardResolver {
  constructor(private readonly photos: AttachmentReads<CardPhoto>) {}

  @FieldOf('PublicCard', 'photo')
  async photo(
    @Parent() { personId }: { readonly personId: string },
    @Context() context: GraphqlContext,
  ): Promise<CardPhoto | null> {
    const [photo] = await this.photos.of(context, { column: 'personId', id: personId });
    return photo ?? null;
  }
}
