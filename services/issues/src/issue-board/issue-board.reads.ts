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
import { Issue } from '../issue/issue.entity.js';
import { boardOf, isCounted, type IssueFilter } from './issue-board.js';

@Injectable()
export class IssueBoardReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Issues in a territory and below that the caller may see. @returns one row more than the page */
  async inTerritory(
    context: GraphqlContext,
    access: Access,
    territoryId: string,
    filter: IssueFilter,
    page: PageByTime,
  ): Promise<Issue[]> {
    const issues = await context.loaders
      .of(`issue.byTerritory.${JSON.stringify([filter, page])}`, (ids) => {
        const { statement, parameters } = boardOf(access, ids, filter, page);
        return entitiesWithin(this.dataSource.manager, Issue, statement, parameters, ids);
      })
      .load(territoryId);
    return issues ?? [];
  }

  /** How many there are. @returns null for more than are counted, and where something narrows the list that no index leads to */
  async countInTerritory(
    context: GraphqlContext,
    access: Access,
    territoryId: string,
    filter: IssueFilter,
  ): Promise<number | null> {
    if (!isCounted(filter)) return null;
    const counted = await context.loaders
      .of(`issue.countByTerritory.${JSON.stringify(filter)}`, (ids) => {
        const { statement, parameters } = boardOf(access, ids, filter, countedPage(filter.order));
        const columns = 'issue.id, issue.presented_at';
        return totalsWithin(this.dataSource.manager, statement, columns, parameters, ids);
      })
      .load(territoryId);
    return counted?.total ?? null;
  }
}
