import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl, type Access } from '@vicinia/access';
import {
  BY_NAME,
  connectionOf,
  now,
  pageBothWays,
  textIn,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import { demandSearchable } from '../arguments/search-arguments.js';
import type {
  FacilityTelephonePurposeArgs,
  MutationChangeFacilityArgs,
  MutationRegisterFacilityArgs,
  Point,
  QueryFacilitiesArgs,
  TerritoryFacilitiesArgs,
} from '../generated/graphql.js';
import { FieldOf, Mutation, Query, ResolverOf } from '../generated/resolvers.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { holdsAt } from '../weekly-hours/weekly-hours.js';
import type { Facility, Telephone } from './facility.entity.js';
import { FacilityReads } from './facility.reads.js';
import { FacilityService } from './facility.service.js';

type Payload = Promise<{ facility: Facility }>;

@ResolverOf(
  'Facility',
  'id',
  'kind',
  'name',
  'searchKeys',
  'address',
  'telephones',
  'openingHours',
  'closedDays',
  'isInUse',
)
export class FacilityResolver {
  constructor(
    private readonly facilityReads: FacilityReads,
    private readonly service: FacilityService,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('facilities')
  async facilities(
    @Args() { search, kind, within }: QueryFacilitiesArgs,
    @Context() context: GraphqlContext,
  ): Promise<Facility[]> {
    await this.accessControl.demand(context, 'directory.read');
    demandSearchable(search, 'search');
    const above = within == null ? null : await this.territories.named(context, within, 'within');
    return this.facilityReads.nearest({ search, kind: kind ?? null, path: above?.path ?? null });
  }

  @ResolveReference()
  resolveReference({ id }: { id: string }, context: GraphqlContext): Promise<Facility | null> {
    return this.facilityReads.byId(context, id);
  }

  @Mutation('registerFacility')
  register(
    @Args() { input, idempotencyKey }: MutationRegisterFacilityArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.register(access, input, idempotencyKey));
  }

  @Mutation('changeFacility')
  change(
    @Args() { input, idempotencyKey }: MutationChangeFacilityArgs,
    @Context() context: GraphqlContext,
  ): Payload {
    return this.changed(context, (access) => this.service.change(access, input, idempotencyKey));
  }

  @FieldOf('Facility', 'territory')
  territory(@Parent() { territoryId }: Facility, @Context() context: GraphqlContext): Promise<Territory> {
    return this.territories.existing(context, territoryId);
  }

  @FieldOf('Facility', 'point')
  point(@Parent() { longitude, latitude }: Facility): Point | null {
    return longitude === null || latitude === null ? null : { longitude, latitude };
  }

  @FieldOf('Facility', 'timeZone')
  async timeZone(@Parent() facility: Facility, @Context() context: GraphqlContext): Promise<string> {
    return (await this.territory(facility, context)).timeZone;
  }

  @FieldOf('Facility', 'isOpenNow')
  async isOpenNow(@Parent() facility: Facility, @Context() context: GraphqlContext): Promise<boolean | null> {
    const { openingHours: hours, closedDays: closed } = facility;
    if (hours.length === 0) return null;
    return holdsAt({ hours, closed }, await this.timeZone(facility, context), now());
  }

  private async changed(context: GraphqlContext, work: (access: Access) => Promise<string>): Payload {
    const id = await work(await this.accessControl.of(context));
    return { facility: await this.facilityReads.afterChange(context, id) };
  }
}

@ResolverOf('FacilityTelephone', 'number')
export class FacilityTelephoneResolver {
  @FieldOf('FacilityTelephone', 'purpose')
  purpose(
    @Parent() { purposes }: Telephone,
    @Args() { language }: FacilityTelephonePurposeArgs,
    @Context() { countryLanguages }: GraphqlContext,
  ): string | null {
    return Object.keys(purposes).length === 0 ? null : textIn(purposes, language, countryLanguages);
  }
}

@ResolverOf('Territory')
export class FacilitiesOfTerritoryResolver {
  constructor(
    private readonly facilities: FacilityReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Territory', 'facilities')
  async ofTerritory(
    @Parent() { id }: Territory,
    @Args() args: TerritoryFacilitiesArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Facility>> {
    await this.accessControl.demand(context, 'directory.read');
    const page = pageBothWays(args, BY_NAME);
    const rows = await this.facilities.around(context, id, page);
    return {
      ...connectionOf(rows, page, (row) => [row.name, row.id]),
      count: () => this.facilities.countAround(context, id),
    };
  }
}
