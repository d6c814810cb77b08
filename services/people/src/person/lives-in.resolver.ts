import { Context, Parent } from '@nestjs/graphql';
import { publicRoles } from '@vicinia/access';
import type { GraphqlContext } from '@vicinia/service-kit';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import { Territory } from '../territory/territory.entity.js';
import { idOfPath, TerritoryReads } from '../territory/territory.reads.js';
import { PersonReads } from './person.reads.js';
import type { ShownCard } from './public-card.js';

@ResolverOf('PublicCard')
export class LivesInResolver {
  constructor(
    private readonly persons: PersonReads,
    private readonly territories: TerritoryReads,
  ) {}

  /** Who has gone to another place is not said to live in the old one. */
  @FieldOf('PublicCard', 'livesIn')
  async livesIn(
    @Parent() { personId, livesInId }: ShownCard,
    @Context() context: GraphqlContext,
  ): Promise<Territory | null> {
    if (livesInId === null) return null;
    const places = await this.persons.inOffice(context, personId);
    const isThere = places.some(
      ({ role, path }) => publicRoles.includes(role) && idOfPath(path) === livesInId,
    );
    return isThere ? this.territories.byId(context, livesInId) : null;
  }
}
