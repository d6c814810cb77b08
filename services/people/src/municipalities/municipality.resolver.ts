import { Args, Context, Parent, Query, ResolveField, ResolveReference, Resolver } from '@nestjs/graphql';
import { MappedFields, textIn, type GraphqlContext } from '@vicinia/service-kit';
import type { MunicipalityNameArgs, QueryMunicipalityArgs } from '../generated/graphql.js';
import { Territory } from '../territories/territory.entity.js';
import { Municipality } from './municipality.entity.js';
import { MunicipalityQueries } from './municipality-queries.js';

@Resolver('Municipality')
@MappedFields<Municipality>('id', 'code')
export class MunicipalityResolver {
  constructor(private readonly municipalities: MunicipalityQueries) {}

  @Query('municipality')
  municipality(@Args() { code }: QueryMunicipalityArgs): Promise<Municipality | null> {
    return this.municipalities.byCode(code);
  }

  @ResolveReference()
  resolveReference(reference: { id: string }, context: GraphqlContext): Promise<Municipality | null> {
    return this.municipalities.byId(context, reference.id);
  }

  @ResolveField('name')
  name(@Parent() municipality: Municipality, @Args() { language }: MunicipalityNameArgs): string {
    return textIn(municipality.names, language);
  }

  @ResolveField('territories')
  territories(
    @Parent() municipality: Municipality,
    @Context() context: GraphqlContext,
  ): Promise<Territory[]> {
    return this.municipalities.territoriesOf(context, municipality.id);
  }
}

@Resolver('Territory')
export class MunicipalitiesOfTerritoryResolver {
  constructor(private readonly municipalities: MunicipalityQueries) {}

  @ResolveField('municipalities')
  ofTerritory(@Parent() territory: Territory, @Context() context: GraphqlContext): Promise<Municipality[]> {
    return this.municipalities.inTerritory(context, territory.path);
  }
}
