import { Args, Context } from '@nestjs/graphql';
import { AccessControl, type Access } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { MutationAbolishPostArgs, MutationTransferPostArgs } from '../generated/graphql.js';
import { Mutation, ResolverOf } from '../generated/resolvers.js';
import type { Post } from '../post/post.entity.js';
import { PostReads } from '../post/post.reads.js';
import { PostChangeService } from './post-change.service.js';

type Payload = Promise<{ post: Post }>;

@ResolverOf('Post', 'endedAt')
export class PostChangeResolver {
  constructor(
    private readonly posts: PostReads,
    private readonly service: PostChangeService,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('abolishPost')
  abolish(
    @Args() { input, idempotencyKey }: MutationAbolishPostArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.abolish(access, input, idempotencyKey));
  }

  @Mutation('transferPost')
  transfer(
    @Args() { input, idempotencyKey }: MutationTransferPostArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.transfer(access, input, idempotencyKey));
  }

  private async changed(context: GraphqlContext, work: (access: Access) => Promise<string>): Payload {
    const id = await work(await this.accessControl.of(context));
    return { post: await this.posts.afterChange(context, id) };
  }
}
