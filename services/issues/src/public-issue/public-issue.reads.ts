import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  countedPage,
  entitiesOf,
  entitiesWithin,
  keyed,
  totalsWithin,
  type GraphqlContext,
  type PageByTime,
} from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Issue } from '../issue/issue.entity.js';
import { IssueRelease } from './issue-release.entity.js';
import { publicIssuesOf, type PublicIssueFilter } from './public-issue-list.js';

/** Reads what is public of issues, one statement for each level of a query. */
@Injectable()
export class PublicIssueReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** The latest release of an issue, also one that was withdrawn. */
  latest(context: GraphqlContext, issueId: string): Promise<IssueRelease | null> {
    return context.loaders
      .of<string, IssueRelease>('issueRelease.latest', async (ids) => {
        const latest = (columns: string) =>
          `SELECT DISTINCT ON (issue_id) ${columns} FROM issue_release
           WHERE issue_id = ANY ($1::uuid[]) ORDER BY issue_id, version DESC`;
        const rows = await entitiesOf(this.dataSource.manager, IssueRelease, latest, [ids]);
        return keyed(rows, (row) => row.issueId);
      })
      .load(issueId);
  }

  /** The release that the public reads; null while nothing of the issue is public. */
  public(context: GraphqlContext, { id, publicSince }: Issue): Promise<IssueRelease | null> {
    return publicSince === null ? Promise.resolve(null) : this.latest(context, id);
  }

  /** Public issues of a territory, the latest first. @returns one row more than the page */
  async ofTerritory(
    context: GraphqlContext,
    territoryId: string,
    filter: PublicIssueFilter,
    page: PageByTime,
  ): Promise<Issue[]> {
    const issues = await context.loaders
      .of(`publicIssue.byTerritory.${JSON.stringify([filter, page])}`, (ids) => {
        const { statement, parameters } = publicIssuesOf(ids, filter, page);
        return entitiesWithin(this.dataSource.manager, Issue, statement, parameters, ids);
      })
      .load(territoryId);
    return issues ?? [];
  }

  /** How many there are. @returns null for more than are counted */
  async countInTerritory(
    context: GraphqlContext,
    territoryId: string,
    filter: PublicIssueFilter,
  ): Promise<number | null> {
    const counted = await context.loaders
      .of(`publicIssue.countByTerritory.${JSON.stringify(filter)}`, (ids) => {
        const { statement, parameters } = publicIssuesOf(ids, filter, countedPage('NEWEST_FIRST'));
        const columns = 'issue.id, issue.public_since';
        return totalsWithin(this.dataSource.manager, statement, columns, parameters, ids);
      })
      .load(territoryId);
    return counted?.total ?? null;
  }
}
