import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type {
  LocalisedText,
  MutationAddToCommunityMapArgs,
  MutationRemoveFromCommunityMapArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import { PersonReads, type KnownPerson } from '../person/person.reads.js';
import { Post } from '../post/post.entity.js';
import { PostReads } from '../post/post.reads.js';
import { CommunityMapEntry } from './community-map-entry.entity.js';
import { CommunityMapReads } from './community-map.reads.js';
import { CommunityMapService } from './community-map.service.js';

@ResolverOf('Post')
export class CommunityMapResolver {
  constructor(
    private readonly maps: CommunityMapReads,
    private readonly service: CommunityMapService,
    private readonly posts: PostReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Post', 'communityMap')
  communityMap(
    @Parent() post: Post,
    @Context() context: GraphqlContext,
  ): Promise<CommunityMapEntry[] | null> {
    return this.maps.ofPost(context, post);
  }

  @Mutation('addToCommunityMap')
  async add(
    @Args() { input, idempotencyKey }: MutationAddToCommunityMapArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ post: Post }> {
    const id = await this.service.add(await this.accessControl.of(context), input, idempotencyKey);
    return { post: await this.posts.afterChange(context, id) };
  }

  @Mutation('removeFromCommunityMap')
  async remove(
    @Args() { input, idempotencyKey }: MutationRemoveFromCommunityMapArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ post: Post }> {
    const id = await this.service.remove(await this.accessControl.of(context), input, idempotencyKey);
    return { post: await this.posts.afterChange(context, id) };
  }
}

@ResolverOf('CommunityMapEntry', 'id', 'kind', 'expiresOn', 'writtenAt')
export class CommunityMapEntryResolver {
  constructor(private readonly persons: PersonReads) {}

  @FieldOf('CommunityMapEntry', 'text')
  text(@Parent() { language, text }: CommunityMapEntry): LocalisedText {
    return { language, text };
  }

  @FieldOf('CommunityMapEntry', 'person')
  async person(
    @Parent() { personId }: CommunityMapEntry,
    @Context() context: GraphqlContext,
  ): Promise<KnownPerson | null> {
    return personId === null ? null : this.persons.known(context, personId);
  }
}
