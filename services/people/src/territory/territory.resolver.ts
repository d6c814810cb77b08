import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  BY_CODE,
  pageBothWays,
  Refusal,
  textIn,
  textsInCountryOrder,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type {
  QueryTerritoriesArgs,
  QueryTerritoryArgs,
  TerritoryChildrenArgs,
  TerritoryNameArgs,
} from '../generated/graphql.js';
import { FieldOf, Query, ResolverOf } from '../generated/resolvers.js';
import { TerritoryLevel } from './territory-level.entity.js';
import { Territory } from './territory.entity.js';
import { TerritoryReads } from './territory.reads.js';

@ResolverOf('Territory', 'id', 'code', 'population', 'timeZone')
export class TerritoryResolver {
  constructor(
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('nation')
  async nation(@Context() context: GraphqlContext): Promise<Territory> {
    await this.accessControl.demand(context, 'territory.read');
    const nation = await this.territories.nation();
    if (!nation) throw new Refusal('NOT_FOUND', 'No territories have been imported yet.');
    return nation;
  }

  @Query('territory')
  async territory(
    @Args() args: QueryTerritoryArgs,
    @Context() context: GraphqlContext,
  ): Promise<Territory | null> {
    await this.accessControl.demand(context, 'territory.read');
    if ((args.id == null) === (args.code == null)) {
      throw new Refusal('INVALID_INPUT', 'give either id or code', 'id');
    }
    return args.id == null
      ? this.territories.byCode(context, args.code ?? '')
      : this.territories.byId(context, args.id);
  }

  @Query('territories')
  async list(
    @Args() args: QueryTerritoriesArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Territory>> {
    await this.accessControl.demand(context, 'territory.read');
    return this.territories.list(context, args);
  }

  @Query('territoryLevels')
  async territoryLevels(@Context() context: GraphqlContext): Promise<TerritoryLevel[]> {
    await this.accessControl.demand(context, 'territory.read');
    return this.territories.levels();
  }

  @ResolveReference()
  resolveReference(
    reference: { id?: string; code?: string },
    context: GraphqlContext,
  ): Promise<Territory | null> {
    return reference.id === undefined
      ? this.territories.byCode(context, reference.code ?? '')
      : this.territories.byId(context, reference.id);
  }

  @FieldOf('Territory', 'name')
  name(
    @Parent() territory: Territory,
    @Args() { language }: TerritoryNameArgs,
    @Context() { countryLanguages }: GraphqlContext,
  ): string {
    return textIn(territory.names, language, countryLanguages);
  }

  @FieldOf('Territory', 'names')
  names(
    @Parent() territory: Territory,
    @Context() { countryLanguages }: GraphqlContext,
  ): { language: string; text: string }[] {
    return textsInCountryOrder(territory.names, countryLanguages);
  }

  @FieldOf('Territory', 'level')
  level(@Parent() territory: Territory, @Context() context: GraphqlContext): Promise<TerritoryLevel> {
    return this.territories.levelOf(context, territory);
  }

  @FieldOf('Territory', 'parent')
  async parent(
    @Parent() { parentId }: Territory,
    @Context() context: GraphqlContext,
  ): Promise<Territory | null> {
    return parentId === null ? null : this.territories.byId(context, parentId);
  }

  @FieldOf('Territory', 'succeededBy')
  async succeededBy(
    @Parent() { retired, parentId }: Territory,
    @Context() context: GraphqlContext,
  ): Promise<Territory | null> {
    return !retired || parentId === null ? null : this.territories.byId(context, parentId);
  }

  @FieldOf('Territory', 'ancestors')
  ancestors(@Parent() territory: Territory, @Context() context: GraphqlContext): Promise<Territory[]> {
    return this.territories.ancestorsOf(context, territory);
  }

  @FieldOf('Territory', 'children')
  async children(
    @Parent() territory: Territory,
    @Args() args: TerritoryChildrenArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Territory>> {
    const page = pageBothWays(args, BY_CODE);
    const children = await this.territories.childrenOf(context, territory, page);
    return {
      ...connectionOf(children, page, ({ code }) => [code]),
      count: () => this.territories.countChildren(context, territory),
    };
  }

  @FieldOf('Territory', 'boundary')
  async boundary(@Parent() territory: Territory, @Context() context: GraphqlContext): Promise<string | null> {
    const boundary = await this.territories.boundaryOf(context, territory);
    return boundary && JSON.stringify(boundary);
  }
}

@ResolverOf('TerritoryLevel', 'code', 'rank', 'purposes')
export class TerritoryLevelResolver {
  @FieldOf('TerritoryLevel', 'names')
  names(
    @Parent() level: TerritoryLevel,
    @Context() { countryLanguages }: GraphqlContext,
  ): { language: string; text: string }[] {
    return textsInCountryOrder(level.names, countryLanguages);
  }
}
