import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import {
  countWithin,
  entitiesOf,
  keyed,
  pageWithin,
  type GraphqlContext,
  type ListWithin,
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
  ofTerritory(
    context: GraphqlContext,
    territoryId: string,
    filter: PublicIssueFilter,
    page: PageByTime,
  ): Promise<Issue[]> {
    return pageWithin(context, this.dataSource.manager, listOf(filter), territoryId, page);
  }

  /** How many there are. @returns null for more than are counted */
  countInTerritory(
    context: GraphqlContext,
    territoryId: string,
    filter: PublicIssueFilter,
  ): Promise<number | null> {
    return countWithin(context, this.dataSource.manager, listOf(filter), territoryId);
  }
}

/** Public issues of a territory. */
function listOf(filter: PublicIssueFilter): ListWithin<Issue> {
  return {
    entity: Issue,
    name: `publicIssue.byTerritory.${JSON.stringify(filter)}`,
    orderedBy: 'issue.id, issue.public_since',
    read: (ids, page) => publicIssuesOf(ids, filter, page),
  };
}
