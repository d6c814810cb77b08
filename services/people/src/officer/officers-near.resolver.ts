import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl, Territories } from '@vicinia/access';
import { idArgument, ifGiven, languageArgument, Refusal, type GraphqlContext } from '@vicinia/service-kit';
import type { QueryOfficersNearArgs } from '../generated/graphql.js';
import { FieldOf, Query, ResolverOf } from '../generated/resolvers.js';
import { publicCardOf, type ShownCard } from '../person/public-card.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { OfficersNearReads, type NearRow } from './officers-near.reads.js';

@ResolverOf('OfficerNear', 'role', 'isHere', 'officeHours')
export class OfficersNearResolver {
  constructor(
    private readonly officers: OfficersNearReads,
    private readonly places: Territories,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('officersNear')
  async officersNear(
    @Args() { point, ...args }: QueryOfficersNearArgs,
    @Context() context: GraphqlContext,
  ): Promise<NearRow[]> {
    await this.accessControl.demand(context, 'directory.read');
    const language = ifGiven(args.language, (tag) => languageArgument(tag, 'language'));
    const communityId = ifGiven(args.communityId, (id) => idArgument(id, 'communityId'));
    if (language === null && communityId === null)
      throw new Refusal('INVALID_INPUT', 'a language or a community is sought', 'language');
    const lowest = await this.places.at(point.longitude, point.latitude);
    if (!lowest) throw new Refusal('OUTSIDE_COUNTRY', 'the point lies in no territory', 'point');
    return this.officers.near({ ...point, lowest }, { language, communityId });
  }

  @FieldOf('OfficerNear', 'territory')
  territory(@Parent() { territoryId }: NearRow, @Context() context: GraphqlContext): Promise<Territory> {
    return this.territories.existing(context, territoryId);
  }

  @FieldOf('OfficerNear', 'card')
  card(@Parent() row: NearRow): ShownCard | null {
    return publicCardOf(row.personId, row);
  }
}
