import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import type { Facility } from '../facility/facility.entity.js';
import type { MutationSetOfficeHoursArgs } from '../generated/graphql.js';
import { FieldOf, Mutation, ResolverOf } from '../generated/resolvers.js';
import { publicCardOf, type ShownCard } from '../person/public-card.js';
import type { Post } from '../post/post.entity.js';
import { PostReads } from '../post/post.reads.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { OfficeHoursReads, type OfficeHoursRow } from './office-hours.reads.js';
import { OfficeHoursService } from './office-hours.service.js';

@ResolverOf('OfficeHours', 'role', 'hours')
export class OfficeHoursResolver {
  constructor(
    private readonly service: OfficeHoursService,
    private readonly posts: PostReads,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Mutation('setOfficeHours')
  async set(
    @Args() { input, idempotencyKey }: MutationSetOfficeHoursArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ post: Post }> {
    const id = await this.service.set(await this.accessControl.of(context), input, idempotencyKey);
    return { post: await this.posts.afterChange(context, id) };
  }

  @FieldOf('OfficeHours', 'territory')
  territory(
    @Parent() { territoryId }: OfficeHoursRow,
    @Context() context: GraphqlContext,
  ): Promise<Territory> {
    return this.territories.existing(context, territoryId);
  }

  @FieldOf('OfficeHours', 'card')
  card(@Parent() row: OfficeHoursRow): ShownCard | null {
    return publicCardOf(row.personId, row);
  }
}

@ResolverOf('Post', 'officeHours')
export class OfficeHoursOfPostResolver {}

@ResolverOf('Facility')
export class OfficeHoursOfFacilityResolver {
  constructor(private readonly reads: OfficeHoursReads) {}

  @FieldOf('Facility', 'officeHours')
  async officeHours(
    @Parent() { kind, territoryId }: Facility,
    @Context() context: GraphqlContext,
  ): Promise<OfficeHoursRow[]> {
    return kind === 'STATION' ? this.reads.inTerritory(context, territoryId) : [];
  }
}
