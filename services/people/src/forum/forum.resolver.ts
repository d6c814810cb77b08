import { Args, Context, Parent } from '@nestjs/graphql';
import {
  connectionOf,
  BY_NAME,
  pageBothWays,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { SecurityForumPostsArgs } from '../generated/graphql.js';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { OrganisationReads } from '../organisation/organisation.reads.js';
import { Post } from '../post/post.entity.js';
import { actorsOf, type Forum, type ForumActor } from './forum.js';
import { ForumReads } from './forum.reads.js';

@ResolverOf('SecurityForum')
export class ForumResolver {
  constructor(
    private readonly forums: ForumReads,
    private readonly organisations: OrganisationReads,
  ) {}

  @FieldOf('SecurityForum', 'actors')
  async actors(@Parent() forum: Forum, @Context() context: GraphqlContext): Promise<ForumActor[]> {
    return actorsOf(forum, await this.forums.actors(context, forum));
  }

  @FieldOf('SecurityForum', 'council')
  async council(
    @Parent() { councilId }: Forum,
    @Context() context: GraphqlContext,
  ): Promise<Organisation | null> {
    return councilId === null ? null : this.organisations.byId(context, councilId);
  }

  @FieldOf('SecurityForum', 'posts')
  async posts(
    @Parent() forum: Forum,
    @Args() args: SecurityForumPostsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Post>> {
    const page = pageBothWays(args, BY_NAME);
    const posts = await this.forums.posts(context, forum, args.vacant, page);
    return {
      ...connectionOf(posts, page, (post) => [post.role, post.id]),
      count: () => this.forums.countPosts(context, forum, args.vacant),
    };
  }
}

@ResolverOf('ForumActor', 'role', 'posts', 'vacant', 'isMissing', 'missingSince')
export class ForumActorResolver {
  constructor(private readonly forums: ForumReads) {}

  @FieldOf('ForumActor', 'placesWithout')
  placesWithout(
    @Parent() { forum, role }: ForumActor,
    @Context() context: GraphqlContext,
  ): Promise<number | null> {
    return this.forums.placesWithout(context, forum, role);
  }
}
