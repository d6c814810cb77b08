import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Access } from '@vicinia/access';
import {
  countedPage,
  entitiesWithin,
  totalsWithin,
  type GraphqlContext,
  type PageByTime,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Concern } from '../concern/concern.entity.js';
import { inboxOf, isCounted, type ConcernFilter } from './concern-inbox.js';

@Injectable()
export class ConcernInboxReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Concerns in a territory and below that the caller may see. @returns one row more than the page */
  async inTerritory(
    context: GraphqlContext,
    access: Access,
    territoryId: string,
    filter: ConcernFilter,
    page: PageByTime,
  ): Promise<Concern[]> {
    const concerns = await context.loaders
      .of(`concern.byTerritory.${JSON.stringify([filter, page])}`, (ids) => {
        const { statement, parameters } = inboxOf(access, ids, filter, page);
        return entitiesWithin(this.dataSource.manager, Concern, statement, parameters, ids);
      })
      .load(territoryId);
    return concerns ?? [];
  }

  /** How many there are. @returns null for more than are counted, and where something narrows the list that no index leads to */
  async countInTerritory(
    context: GraphqlContext,
    access: Access,
    territoryId: string,
    filter: ConcernFilter,
  ): Promise<number | null> {
    if (!isCounted(filter)) return null;
    const counted = await context.loaders
      .of(`concern.countByTerritory.${JSON.stringify(filter)}`, (ids) => {
        const { statement, parameters } = inboxOf(access, ids, filter, countedPage(filter.order));
        const columns = 'concern.id, concern.received_at';
        return totalsWithin(this.dataSource.manager, statement, columns, parameters, ids);
      })
      .load(territoryId);
    return counted?.total ?? null;
  }
}
