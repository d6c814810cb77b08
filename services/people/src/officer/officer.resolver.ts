import { Args, Context, Parent } from '@nestjs/graphql';
import { AccessControl, firstToAnswer, Territories } from '@vicinia/access';
import {
  connectionOf,
  existing,
  BY_NAME,
  pageBothWays,
  Refusal,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { QueryDirectoryArgs, QueryOfficersAtArgs } from '../generated/graphql.js';
import { FieldOf, Query, ResolverOf } from '../generated/resolvers.js';
import { publicCardOf, type ShownCard } from '../person/public-card.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { OfficerReads, type CardRow, type Responsible, type SeatRow } from './officer.reads.js';

@ResolverOf('ResponsibleOfficers')
export class OfficersAtResolver {
  constructor(
    private readonly officers: OfficerReads,
    private readonly places: Territories,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('officersAt')
  async officersAt(
    @Args() { point }: QueryOfficersAtArgs,
    @Context() context: GraphqlContext,
  ): Promise<Responsible> {
    await this.accessControl.demand(context, 'directory.read');
    const lowest = await this.places.at(point.longitude, point.latitude);
    if (!lowest) throw new Refusal('OUTSIDE_COUNTRY', 'the point lies in no territory', 'point');
    const station = firstToAnswer(await this.places.ancestors(lowest.id));
    return { beatId: lowest.id === station.id ? null : lowest.id, stationId: station.id };
  }

  @FieldOf('ResponsibleOfficers', 'beat')
  async beat(
    @Parent() { beatId }: Responsible,
    @Context() context: GraphqlContext,
  ): Promise<Territory | null> {
    return beatId === null ? null : this.territories.byId(context, beatId);
  }

  @FieldOf('ResponsibleOfficers', 'station')
  station(@Parent() { stationId }: Responsible, @Context() context: GraphqlContext): Promise<Territory> {
    return this.territories.existing(context, stationId);
  }

  @FieldOf('ResponsibleOfficers', 'cards')
  cards(@Parent() responsible: Responsible): Promise<CardRow[]> {
    return this.officers.cardsIn(territoriesOf(responsible));
  }

  @FieldOf('ResponsibleOfficers', 'postsWithoutCard')
  postsWithoutCard(@Parent() responsible: Responsible): Promise<SeatRow[]> {
    return this.officers.withoutCardIn(territoriesOf(responsible));
  }

  @FieldOf('ResponsibleOfficers', 'vacantPosts')
  vacantPosts(@Parent() responsible: Responsible): Promise<SeatRow[]> {
    return this.officers.vacantIn(territoriesOf(responsible));
  }
}

@ResolverOf('OfficerCard', 'role', 'officeHours')
export class DirectoryResolver {
  constructor(
    private readonly officers: OfficerReads,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('directory')
  async directory(
    @Args() args: QueryDirectoryArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<CardRow>> {
    await this.accessControl.demand(context, 'directory.read');
    const { path } = await this.territories.named(context, args.territoryId, 'territoryId');
    const page = pageBothWays(args, BY_NAME);
    const wanted = { role: args.role ?? null, language: args.language ?? null, search: args.search ?? null };
    const rows = await this.officers.directory(path, wanted, page);
    const connection = connectionOf(rows, page, (row) => [row.cardName, row.appointmentId]);
    return { ...connection, count: () => this.officers.countDirectory(path, wanted) };
  }

  @FieldOf('OfficerCard', 'territory')
  territory(@Parent() { territoryId }: CardRow, @Context() context: GraphqlContext): Promise<Territory> {
    return this.territories.existing(context, territoryId);
  }

  @FieldOf('OfficerCard', 'livesHere')
  livesHere(@Parent() { territoryId, cardLivesIn }: CardRow): boolean {
    return cardLivesIn === territoryId;
  }

  @FieldOf('OfficerCard', 'card')
  card(@Parent() row: CardRow): ShownCard {
    return existing(publicCardOf(row.personId, row), 'the card of a row that was found by it');
  }
}

@ResolverOf('VacantPost', 'role')
export class VacantPostResolver {
  constructor(private readonly territories: TerritoryReads) {}

  @FieldOf('VacantPost', 'territory')
  territory(@Parent() { territoryId }: SeatRow, @Context() context: GraphqlContext): Promise<Territory> {
    return this.territories.existing(context, territoryId);
  }
}

@ResolverOf('PostWithoutCard', 'role', 'officeHours')
export class PostWithoutCardResolver {
  constructor(private readonly territories: TerritoryReads) {}

  @FieldOf('PostWithoutCard', 'territory')
  territory(@Parent() { territoryId }: SeatRow, @Context() context: GraphqlContext): Promise<Territory> {
    return this.territories.existing(context, territoryId);
  }
}

function territoriesOf({ beatId, stationId }: Responsible): string[] {
  return beatId === null ? [stationId] : [beatId, stationId];
}
