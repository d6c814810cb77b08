import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl, Territories } from '@vicinia/access';
import { localisedTexts, textIn, type GraphqlContext } from '@vicinia/service-kit';
import type {
  LocalisedText,
  MutationCreatePostArgs,
  MutationDescribePostArgs,
  PostDescriptionArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import { Community } from '../community/community.entity.js';
import { CommunityReads } from '../community/community.reads.js';
import { Municipality } from '../municipality/municipality.entity.js';
import { MunicipalityReads } from '../municipality/municipality.reads.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { OrganisationReads } from '../organisation/organisation.reads.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { Post } from './post.entity.js';
import { PostReads } from './post.reads.js';
import { PostService } from './post.service.js';

@ResolverOf('Post', 'id', 'role')
export class PostResolver {
  constructor(
    private readonly posts: PostReads,
    private readonly service: PostService,
    private readonly territories: TerritoryReads,
    private readonly municipalities: MunicipalityReads,
    private readonly communities: CommunityReads,
    private readonly organisations: OrganisationReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('createPost')
  async create(
    @Args() { input, idempotencyKey }: MutationCreatePostArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ post: Post }> {
    const access = await this.accessControl.of(context);
    const id = await this.service.create(access, input, idempotencyKey);
    return { post: await this.posts.existing(context, id) };
  }

  @Mutation('describePost')
  async describe(
    @Args() { input, idempotencyKey }: MutationDescribePostArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ post: Post }> {
    const access = await this.accessControl.of(context);
    const id = await this.service.describe(access, input, idempotencyKey);
    return { post: await this.posts.afterChange(context, id) };
  }

  @ResolveReference()
  async resolveReference(reference: { id: string }, context: GraphqlContext): Promise<Post | null> {
    const post = await this.posts.byId(context, reference.id);
    if (!post) return null;
    const territory = await this.territories.existing(context, post.territoryId);
    const access = await this.accessControl.of(context);
    return access.may('post.read', { territoryPaths: Territories.pathsOf(territory) }) ? post : null;
  }

  @FieldOf('Post', 'territory')
  async territory(@Parent() post: Post, @Context() context: GraphqlContext): Promise<Territory | null> {
    return post.municipalityId === null ? this.territories.byId(context, post.territoryId) : null;
  }

  @FieldOf('Post', 'municipality')
  async municipality(
    @Parent() { municipalityId }: Post,
    @Context() context: GraphqlContext,
  ): Promise<Municipality | null> {
    return municipalityId === null ? null : this.municipalities.byId(context, municipalityId);
  }

  @FieldOf('Post', 'descriptions')
  descriptions(@Parent() { descriptions }: Post): LocalisedText[] {
    return localisedTexts(descriptions);
  }

  @FieldOf('Post', 'description')
  description(
    @Parent() { descriptions }: Post,
    @Args() { language }: PostDescriptionArgs,
    @Context() { countryLanguages }: GraphqlContext,
  ): string | null {
    return Object.keys(descriptions).length === 0 ? null : textIn(descriptions, language, countryLanguages);
  }

  @FieldOf('Post', 'community')
  async community(
    @Parent() { communityId }: Post,
    @Context() context: GraphqlContext,
  ): Promise<Community | null> {
    return communityId === null ? null : this.communities.byId(context, communityId);
  }

  @FieldOf('Post', 'organisation')
  async organisation(
    @Parent() { organisationId }: Post,
    @Context() context: GraphqlContext,
  ): Promise<Organisation | null> {
    return organisationId === null ? null : this.organisations.byId(context, organisationId);
  }
}
