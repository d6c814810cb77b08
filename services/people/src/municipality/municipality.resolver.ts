import { Args, Context, Parent, ResolveReference } from '@nestjs/graphql';
import { AccessControl } from '@vicinia/access';
import {
  connectionOf,
  BY_CODE,
  pageBothWays,
  textIn,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type {
  MunicipalityNameArgs,
  MunicipalityTerritoriesArgs,
  QueryMunicipalitiesArgs,
  QueryMunicipalityArgs,
} from '../generated/graphql.js';
import { FieldOf, Query, ResolverOf } from '../generated/resolvers.js';
import { Territory } from '../territory/territory.entity.js';
import { Municipality } from './municipality.entity.js';
import { MunicipalityReads } from './municipality.reads.js';

@ResolverOf('Municipality', 'id', 'code')
export class MunicipalityResolver {
  constructor(
    private readonly municipalities: MunicipalityReads,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('municipality')
  async municipality(
    @Args() { code }: QueryMunicipalityArgs,
    @Context() context: GraphqlContext,
  ): Promise<Municipality | null> {
    await this.accessControl.demand(context, 'territory.read');
    return this.municipalities.byCode(code);
  }

  @Query('municipalities')
  async list(
    @Args() args: QueryMunicipalitiesArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Municipality>> {
    await this.accessControl.demand(context, 'territory.read');
    return this.municipalities.list(context, args);
  }

  @ResolveReference()
  resolveReference(reference: { id: string }, context: GraphqlContext): Promise<Municipality | null> {
    return this.municipalities.byId(context, reference.id);
  }

  @FieldOf('Municipality', 'name')
  name(
    @Parent() municipality: Municipality,
    @Args() { language }: MunicipalityNameArgs,
    @Context() { countryLanguages }: GraphqlContext,
  ): string {
    return textIn(municipality.names, language, countryLanguages);
  }

  @FieldOf('Municipality', 'territories')
  async territories(
    @Parent() municipality: Municipality,
    @Args() args: MunicipalityTerritoriesArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Territory>> {
    const page = pageBothWays(args, BY_CODE);
    const territories = await this.municipalities.territoriesOf(context, municipality.id, page);
    return connectionOf(territories, page, (territory) => [territory.code]);
  }
}
