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
import { Issue } from '../issue/issue.entity.js';
import { boardOf, isCounted, type IssueFilter } from './issue-board.js';

@Injectable()
export class IssueBoardReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Issues in a territory and below that the caller may see. @returns one row more than the page */
  inTerritory(
    context: GraphqlContext,
    access: Access,
    territoryId: string,
    filter: IssueFilter,
    page: PageByTime,
  ): Promise<Issue[]> {
    return pageWithin(context, this.dataSource.manager, listOf(access, filter), territoryId, page);
  }

  /** How many there are. @returns null for more than are counted, and where something narrows the list that no index leads to */
  async countInTerritory(
    context: GraphqlContext,
    access: Access,
    territoryId: string,
    filter: IssueFilter,
  ): Promise<number | null> {
    if (!isCounted(filter)) return null;
    const list = listOf(access, filter);
    return countWithin(context, this.dataSource.manager, list, territoryId, filter.order);
  }
}

/** What somebody may see and wants of a territory and below it. */
function listOf(access: Access, filter: IssueFilter): ListWithin<Issue> {
  return {
    entity: Issue,
    name: `issue.byTerritory.${JSON.stringify(filter)}`,
    orderedBy: 'issue.id, issue.presented_at',
    read: (ids, page) => boardOf(access, ids, filter, page),
  };
}
