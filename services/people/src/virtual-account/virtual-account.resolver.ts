import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { MutationNameVirtualAccountsArgs, QueryVirtualAccountsArgs } from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import type { CardRow } from '../officer/officer.reads.js';
import { publicCardOf, type ShownCard } from '../person/public-card.js';
import type { Post } from '../post/post.entity.js';
import { PostReads } from '../post/post.reads.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { accountNameArgument } from './account-name.js';
import { VirtualAccountReads, type VirtualAccountRow } from './virtual-account.reads.js';
import { VirtualAccountService } from './virtual-account.service.js';

@ResolverOf('VirtualAccount', 'platform', 'name', 'address', 'role', 'isHeld')
export class VirtualAccountResolver {
  constructor(
    private readonly accounts: VirtualAccountReads,
    private readonly service: VirtualAccountService,
    private readonly posts: PostReads,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('virtualAccounts')
  async virtualAccounts(
    @Args() { name, platform }: QueryVirtualAccountsArgs,
    @Context() context: GraphqlContext,
  ): Promise<VirtualAccountRow[]> {
    await this.accessControl.demand(context, 'directory.read');
    return this.accounts.named(accountNameArgument(name, 'name'), platform ?? null);
  }

  @Mutation('nameVirtualAccounts')
  async name(
    @Args() { input, idempotencyKey }: MutationNameVirtualAccountsArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ post: Post }> {
    const id = await this.service.name(await this.accessControl.of(context), input, idempotencyKey);
    return { post: await this.posts.afterChange(context, id) };
  }

  @FieldOf('VirtualAccount', 'territory')
  territory(
    @Parent() { territoryId }: VirtualAccountRow,
    @Context() context: GraphqlContext,
  ): Promise<Territory> {
    return this.territories.existing(context, territoryId);
  }

  @FieldOf('VirtualAccount', 'card')
  card(@Parent() row: VirtualAccountRow): ShownCard | null {
    return row.personId === null ? null : publicCardOf(row.personId, row);
  }
}

@ResolverOf('Post')
export class VirtualAccountsOfPostResolver {
  constructor(private readonly accounts: VirtualAccountReads) {}

  @FieldOf('Post', 'virtualAccounts')
  virtualAccounts(@Parent() { id }: Post, @Context() context: GraphqlContext): Promise<VirtualAccountRow[]> {
    return this.accounts.ofPost(context, id);
  }
}

@ResolverOf('OfficerCard')
export class VirtualAccountsOfCardResolver {
  constructor(private readonly accounts: VirtualAccountReads) {}

  @FieldOf('OfficerCard', 'virtualAccounts')
  virtualAccounts(
    @Parent() { postId }: CardRow,
    @Context() context: GraphqlContext,
  ): Promise<VirtualAccountRow[]> {
    return this.accounts.ofPost(context, postId);
  }
}
