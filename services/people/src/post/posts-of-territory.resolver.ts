import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl, Territories } from '@vicinia/access';
import {
  connectionOf,
  BY_NAME,
  pageBothWays,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { TerritoryPostsArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { Territory } from '../territory/territory.entity.js';
import { Post } from './post.entity.js';
import { PostReads } from './post.reads.js';

@ResolverOf('Territory')
export class PostsOfTerritoryResolver {
  constructor(
    private readonly posts: PostReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Territory', 'posts')
  async ofTerritory(
    @Parent() territory: Territory,
    @Args() args: TerritoryPostsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Post>> {
    const access = await this.accessControl.of(context);
    access.demand('post.read', { territoryPaths: Territories.pathsOf(territory) });
    const page = pageBothWays(args, BY_NAME);
    const posts = await this.posts.inTerritory(context, territory.id, page);
    return {
      ...connectionOf(posts, page, (post) => [post.role, post.id]),
      count: () => this.posts.countInTerritory(context, territory.id),
    };
  }
}
