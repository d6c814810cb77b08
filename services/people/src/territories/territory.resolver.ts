import { Args, Context, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import {
  connectionOf,
  localisedTexts,
  MappedFields,
  pageOf,
  Refusal,
  textIn,
  type Connection,
  type GraphqlContext,
  type LocalisedTexts,
} from '@vicinia/service-kit';
import type { QueryTerritoryArgs, TerritoryChildrenArgs, TerritoryNameArgs } from '../generated/graphql.js';
import { TerritoryLevel } from './territory-level.entity.js';
import { TerritoryQueries } from './territory-queries.js';
import { Territory } from './territory.entity.js';

@Resolver('Territory')
@MappedFields<Territory>('id', 'code', 'population', 'timeZone')
export class TerritoryResolver {
  constructor(private readonly territories: TerritoryQueries) {}

  @Query('nation')
  async nation(): Promise<Territory> {
    const nation = await this.territories.nation();
    if (!nation) throw new Refusal('NOT_FOUND', 'No territories have been imported yet.');
    return nation;
  }

  @Query('territory')
  territory(@Args() args: QueryTerritoryArgs, @Context() context: GraphqlContext): Promise<Territory | null> {
    if ((args.id == null) === (args.code == null)) {
      throw new Refusal('INVALID_INPUT', 'give either id or code', 'id');
    }
    return args.id == null
      ? this.territories.byCode(context, args.code ?? '')
      : this.territories.byId(context, args.id);
  }

  @Query('territoryLevels')
  territoryLevels(): Promise<TerritoryLevel[]> {
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

  @ResolveField('name')
  name(@Parent() territory: Territory, @Args() { language }: TerritoryNameArgs): string {
    return textIn(territory.names, language);
  }

  @ResolveField('names')
  names(@Parent() territory: Territory): { language: string; text: string }[] {
    return localisedTexts(territory.names);
  }

  @ResolveField('level')
  level(@Parent() territory: Territory, @Context() context: GraphqlContext): Promise<TerritoryLevel | null> {
    return this.territories.levelOf(context, territory);
  }

  @ResolveField('parent')
  parent(
    @Parent() territory: Territory,
    @Context() context: GraphqlContext,
  ): Promise<Territory | null> | null {
    return territory.parentId === null ? null : this.territories.byId(context, territory.parentId);
  }

  @ResolveField('ancestors')
  ancestors(@Parent() territory: Territory, @Context() context: GraphqlContext): Promise<Territory[]> {
    return this.territories.ancestorsOf(context, territory);
  }

  @ResolveField('children')
  async children(
    @Parent() territory: Territory,
    @Args() args: TerritoryChildrenArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Territory>> {
    const page = pageOf(args, 1);
    return connectionOf(await this.territories.childrenOf(context, territory, page), page, (child) => [
      child.code,
    ]);
  }

  @ResolveField('boundary')
  async boundary(@Parent() territory: Territory, @Context() context: GraphqlContext): Promise<string | null> {
    const boundary = await this.territories.boundaryOf(context, territory);
    return boundary && JSON.stringify(boundary);
  }
}

@Resolver('TerritoryLevel')
@MappedFields<TerritoryLevel>('code', 'rank')
export class TerritoryLevelResolver {
  @ResolveField('names')
  names(@Parent() level: { names: LocalisedTexts }): { language: string; text: string }[] {
    return localisedTexts(level.names);
  }
}
