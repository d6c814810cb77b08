import { Context, Parent } from '@nestjs/graphql';
import { AccessControl, Territories } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { Municipality } from '../municipality/municipality.entity.js';
import { Organisation } from '../organisation/organisation.entity.js';
import { OrganisationReads } from '../organisation/organisation.reads.js';
import { Territory } from '../territory/territory.entity.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import type { Forum } from './forum.js';
import { ForumReads } from './forum.reads.js';

@ResolverOf('Municipality')
export class ForumOfMunicipalityResolver {
  constructor(
    private readonly forums: ForumReads,
    private readonly organisations: OrganisationReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Municipality', 'forum')
  async forum(@Parent() { id, councilId }: Municipality, @Context() context: GraphqlContext): Promise<Forum> {
    const access = await this.accessControl.of(context);
    const places = await this.forums.placesOf(context, id);
    // One of the places is enough: the forum of a municipality is that of every station in it.
    const sees = places
      .map((place) => ({ territoryPaths: Territories.pathsOf(place) }))
      .find((facts) => access.may('forum.read', facts));
    access.demand('forum.read', sees ?? { municipalityIds: [id] });
    return { of: 'municipality', id, councilId };
  }

  @FieldOf('Municipality', 'council')
  async council(
    @Parent() { councilId }: Municipality,
    @Context() context: GraphqlContext,
  ): Promise<Organisation | null> {
    return councilId === null ? null : this.organisations.byId(context, councilId);
  }
}

@ResolverOf('Territory')
export class ForumOfTerritoryResolver {
  constructor(
    private readonly forums: ForumReads,
    private readonly territories: TerritoryReads,
    private readonly accessControl: AccessControl,
  ) {}

  @FieldOf('Territory', 'forum')
  async forum(@Parent() territory: Territory, @Context() context: GraphqlContext): Promise<Forum | null> {
    const access = await this.accessControl.of(context);
    const territoryPaths = Territories.pathsOf(territory);
    const municipalityIds = await this.forums.municipalitiesOf(context, territory.id);
    access.demand('forum.read', { territoryPaths, municipalityIds });
    const { purposes } = await this.territories.levelOf(context, territory);
    return purposes.includes('COORDINATES') ? { of: 'territory', id: territory.id, councilId: null } : null;
  }
}
