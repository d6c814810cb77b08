import { Injectable } from '@nestjs/common';
import { Territories, type KnownTerritory } from '@vicinia/access';
import { isId, type GraphqlContext } from '@vicinia/service-kit';
import { unknownTerritory } from './unknown-territory.js';

/** Reads this service's copy of the hierarchy, one statement for all that a query asks for. */
@Injectable()
export class TerritoryReads {
  constructor(private readonly territories: Territories) {}

  byId(context: GraphqlContext, id: string): Promise<KnownTerritory | null> {
    return context.loaders.of('territory.byId', (ids) => this.territories.byIds(ids.filter(isId))).load(id);
  }

  /** @throws Refusal NOT_FOUND */
  async demand(context: GraphqlContext, id: string): Promise<KnownTerritory> {
    const territory = await this.byId(context, id);
    if (!territory) throw unknownTerritory('id');
    return territory;
  }
}
