import { Args, Context, Mutation, Parent, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { AccessControl, Territories } from '@vicinia/access';
import {
  connectionOf,
  MappedFields,
  pageOf,
  Refusal,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { MutationCreatePostArgs, TerritoryPostsArgs } from '../generated/graphql.js';
import { MunicipalityQueries } from '../municipalities/municipality-queries.js';
import { Municipality } from '../municipalities/municipality.entity.js';
import { requireTerritory } from '../territories/require-territory.js';
import { TerritoryQueries } from '../territories/territory-queries.js';
import { Territory } from '../territories/territory.entity.js';
import { Appointment } from './appointment.entity.js';
import { Appointments } from './appointments.service.js';
import { PostQueries } from './post-queries.js';
import { Post } from './post.entity.js';

@Resolver('Post')
@MappedFields<Post>('id', 'role')
export class PostResolver {
  constructor(
    private readonly posts: PostQueries,
    private readonly appointments: Appointments,
    private readonly territories: TerritoryQueries,
    private readonly municipalities: MunicipalityQueries,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('createPost')
  async create(
    @Args() args: MutationCreatePostArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ post: Post | null }> {
    const access = await this.accessControl.of(context);
    const territory = requireTerritory(
      await this.territories.byId(context, args.input.territoryId),
      'input.territoryId',
    );
    access.demand('post.write', { territoryPaths: Territories.pathsOf(territory) });
    if (
      args.input.municipalityId != null &&
      !(await this.municipalities.byId(context, args.input.municipalityId))
    ) {
      throw new Refusal('NOT_FOUND', 'there is no municipality with this id', 'input.municipalityId');
    }
    const id = await this.appointments.createPost(args, access.personId());
    return { post: await this.posts.byId(context, id) };
  }

  @ResolveReference()
  async resolveReference(reference: { id: string }, context: GraphqlContext): Promise<Post | null> {
    const post = await this.posts.byId(context, reference.id);
    const territory = post && (await this.territories.byId(context, post.territoryId));
    const access = await this.accessControl.of(context);
    return territory && access.may('post.read', { territoryPaths: Territories.pathsOf(territory) })
      ? post
      : null;
  }

  @ResolveField('territory')
  territory(@Parent() post: Post, @Context() context: GraphqlContext): Promise<Territory | null> | null {
    return post.municipalityId === null ? this.territories.byId(context, post.territoryId) : null;
  }

  @ResolveField('municipality')
  municipality(
    @Parent() post: Post,
    @Context() context: GraphqlContext,
  ): Promise<Municipality | null> | null {
    return post.municipalityId === null ? null : this.municipalities.byId(context, post.municipalityId);
  }

  @ResolveField('isVacant')
  async isVacant(@Parent() post: Post, @Context() context: GraphqlContext): Promise<boolean> {
    return (await this.posts.holderOf(context, post.id)) === null;
  }

  @ResolveField('vacantSince')
  async vacantSince(@Parent() post: Post, @Context() context: GraphqlContext): Promise<Date | null> {
    if ((await this.posts.holderOf(context, post.id)) !== null) return null;
    return (await this.posts.lastLeftAt(context, post.id)) ?? post.createdAt;
  }

  @ResolveField('appointment')
  appointment(@Parent() post: Post, @Context() context: GraphqlContext): Promise<Appointment | null> {
    return this.posts.holderOf(context, post.id);
  }
}

@Resolver('Territory')
export class PostsOfTerritoryResolver {
  constructor(
    private readonly posts: PostQueries,
    private readonly accessControl: AccessControl,
  ) {}

  @ResolveField('posts')
  async ofTerritory(
    @Parent() territory: Territory,
    @Args() args: TerritoryPostsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Post>> {
    const access = await this.accessControl.of(context);
    access.demand('post.read', { territoryPaths: Territories.pathsOf(territory) });
    const page = pageOf(args, 2);
    const posts = await this.posts.inTerritory(context, territory.id, page);
    return connectionOf(posts, page, (post) => [post.role, post.id]);
  }
}
