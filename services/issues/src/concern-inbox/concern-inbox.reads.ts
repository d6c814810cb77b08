import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Access } from '@vicinia/access';
import {
  countWithin,
  pageWithin,
  type GraphqlContext,
  type ListWithin,
  type PageByTime,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Concern } from '../concern/concern.entity.js';
import { inboxOf, isCounted, type ConcernFilter } from './concern-inbox.js';

@Injectable()
export class ConcernInboxReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Concerns in a territory and below that the caller may see. @returns one row more than the page */
  inTerritory(
    context: GraphqlContext,
    access: Access,
    territoryId: string,
    filter: ConcernFilter,
    page: PageByTime,
  ): Promise<Concern[]> {
    return pageWithin(context, this.dataSource.manager, listOf(access, filter), territoryId, page);
  }

  /** How many there are. @returns null for more than are counted, and where something narrows the list that no index leads to */
  async countInTerritory(
    context: GraphqlContext,
    access: Access,
    territoryId: string,
    filter: ConcernFilter,
  ): Promise<number | null> {
    if (!isCounted(filter)) return null;
    const list = listOf(access, filter);
    return countWithin(context, this.dataSource.manager, list, territoryId, filter.order);
  }
}

/** What somebody may see and wants of a territory and below it. */
function listOf(access: Access, filter: ConcernFilter): ListWithin<Concern> {
  return {
    entity: Concern,
    name: `concern.byTerritory.${JSON.stringify(filter)}`,
    orderedBy: 'concern.id, concern.received_at',
    read: (ids, page) => inboxOf(access, ids, filter, page),
  };
}
