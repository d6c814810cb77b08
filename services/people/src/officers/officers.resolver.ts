import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Territories } from '@vicinia/access';
import type { Role } from '@vicinia/events';
import {
  connectionOf,
  MappedFields,
  pageOf,
  Refusal,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { PublicCard, QueryDirectoryArgs, QueryOfficersAtArgs } from '../generated/graphql.js';
import { publicCardOf } from '../persons/public-card.js';
import { requireTerritory } from '../territories/require-territory.js';
import { TerritoryQueries } from '../territories/territory-queries.js';
import { Territory } from '../territories/territory.entity.js';
import { OfficersQueries, type CardRow } from './officers-queries.js';

/** Where a post is; its fields resolve the territory. */
interface AtTerritory {
  role: Role;
  territoryId: string;
}

interface Responsible {
  beatId: string;
  stationId: string | null;
}

@Resolver('ResponsibleOfficers')
export class OfficersAtResolver {
  constructor(
    private readonly officers: OfficersQueries,
    private readonly places: Territories,
    private readonly territories: TerritoryQueries,
  ) {}

  @Query('officersAt')
  async officersAt(@Args() { point }: QueryOfficersAtArgs): Promise<Responsible> {
    const beat = await this.places.at(point.longitude, point.latitude);
    if (!beat) throw new Refusal('OUTSIDE_COUNTRY', 'the point lies in no territory', 'point');
    return { beatId: beat.id, stationId: beat.parentId };
  }

  @ResolveField('beat')
  beat(@Parent() responsible: Responsible, @Context() context: GraphqlContext): Promise<Territory | null> {
    return this.territories.byId(context, responsible.beatId);
  }

  @ResolveField('station')
  station(
    @Parent() { stationId }: Responsible,
    @Context() context: GraphqlContext,
  ): Promise<Territory | null> | null {
    return stationId === null ? null : this.territories.byId(context, stationId);
  }

  @ResolveField('cards')
  cards(@Parent() responsible: Responsible): Promise<CardRow[]> {
    return this.officers.cardsIn(territoriesOf(responsible));
  }

  @ResolveField('vacantPosts')
  vacantPosts(@Parent() responsible: Responsible): Promise<AtTerritory[]> {
    return this.officers.vacantIn(territoriesOf(responsible));
  }
}

@Resolver('OfficerCard')
@MappedFields<CardRow>('role')
export class OfficerCardResolver {
  constructor(
    private readonly officers: OfficersQueries,
    private readonly territories: TerritoryQueries,
  ) {}

  @Query('directory')
  async directory(
    @Args() args: QueryDirectoryArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<CardRow>> {
    const territory = requireTerritory(await this.territories.byId(context, args.territoryId), 'territoryId');
    const page = pageOf(args, 2);
    const wanted = { role: args.role ?? null, language: args.language ?? null, search: args.search ?? null };
    const rows = await this.officers.directory(territory.path, wanted, page);
    return connectionOf(rows, page, (row) => [row.cardName, row.appointmentId]);
  }

  @ResolveField('territory')
  territory(@Parent() card: AtTerritory, @Context() context: GraphqlContext): Promise<Territory | null> {
    return this.territories.byId(context, card.territoryId);
  }

  @ResolveField('card')
  card(@Parent() row: CardRow): PublicCard | null {
    return publicCardOf(row);
  }
}

@Resolver('VacantPost')
@MappedFields<AtTerritory>('role')
export class VacantPostResolver {
  constructor(private readonly territories: TerritoryQueries) {}

  @ResolveField('territory')
  territory(@Parent() post: AtTerritory, @Context() context: GraphqlContext): Promise<Territory | null> {
    return this.territories.byId(context, post.territoryId);
  }
}

function territoriesOf({ beatId, stationId }: Responsible): string[] {
  return stationId === null ? [beatId] : [beatId, stationId];
}
