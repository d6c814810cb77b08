import {
  Args,
  Context,
  Mutation,
  Parent,
  Query,
  ResolveField,
  ResolveReference,
  Resolver,
} from '@nestjs/graphql';
import { AccessControl, Territories } from '@vicinia/access';
import {
  connectionOf,
  MappedFields,
  pageOf,
  type Connection,
  type GraphqlContext,
} from '@vicinia/service-kit';
import type { MutationRegisterOrganisationArgs, QueryOrganisationsArgs } from '../generated/graphql.js';
import { TerritoryQueries } from '../territories/territory-queries.js';
import { requireTerritory } from '../territories/require-territory.js';
import { Territory } from '../territories/territory.entity.js';
import { Organisation } from './organisation.entity.js';
import { Organisations } from './organisations.service.js';

@Resolver('Organisation')
@MappedFields<Organisation>('id', 'name', 'kind')
export class OrganisationResolver {
  constructor(
    private readonly organisations: Organisations,
    private readonly territories: TerritoryQueries,
    private readonly accessControl: AccessControl,
  ) {}

  @Query('organisations')
  async list(
    @Args() args: QueryOrganisationsArgs,
    @Context() context: GraphqlContext,
  ): Promise<Connection<Organisation>> {
    const territory = requireTerritory(await this.territories.byId(context, args.territoryId), 'territoryId');
    const page = pageOf(args, 2);
    return connectionOf(await this.organisations.within(territory.path, page), page, (row) => [
      row.name,
      row.id,
    ]);
  }

  @Mutation('registerOrganisation')
  async register(
    @Args() args: MutationRegisterOrganisationArgs,
    @Context() context: GraphqlContext,
  ): Promise<{ organisation: Organisation | null }> {
    const access = await this.accessControl.of(context);
    const territory = requireTerritory(
      await this.territories.byId(context, args.input.territoryId),
      'input.territoryId',
    );
    access.demand('organisation.write', { territoryPaths: Territories.pathsOf(territory) });
    const id = await this.organisations.register(args, access.personId());
    return { organisation: await this.organisations.byId(context, id) };
  }

  @ResolveReference()
  resolveReference(reference: { id: string }, context: GraphqlContext): Promise<Organisation | null> {
    return this.organisations.byId(context, reference.id);
  }

  @ResolveField('territory')
  territory(
    @Parent() organisation: Organisation,
    @Context() context: GraphqlContext,
  ): Promise<Territory | null> {
    return this.territories.byId(context, organisation.territoryId);
  }
}
