import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { Territories, type Access, type Facts } from '@vicinia/access';
import { entitiesBy, grouped, isId, keyed, type GraphqlContext } from '@vicinia/service-kit';
import { Any, type DataSource } from 'typeorm';
import { Concern } from '../concern/concern.entity.js';
import type { PublicIssueStatus } from '../generated/graphql.js';
import { factsAmong, StakeholderReads } from '../stakeholder/stakeholder.reads.js';
import { TerritoryReads } from '../territory/territory.reads.js';
import { IssueAgendaPlace } from './issue-agenda-place.entity.js';
import { IssueStageChange } from './issue-stage-change.entity.js';
import { Issue } from './issue.entity.js';
import { issueRecord, municipalitiesOfIssues, receiversOf } from './issue.record.js';
import { publicStatusOf } from './public-status.js';

/** Reads issues, one statement for each level of a query. */
@Injectable()
export class IssueReads {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly territories: TerritoryReads,
    private readonly stakeholders: StakeholderReads,
  ) {}

  /** Whoever may see it or not: for what the public may know. */
  byId(context: GraphqlContext, id: string): Promise<Issue | null> {
    return context.loaders
      .of('issue.byId', async (ids) =>
        keyed(await entitiesBy(this.dataSource.manager, Issue, 'id', ids.filter(isId)), (row) => row.id),
      )
      .load(id);
  }

  /** @returns null when there is none, or none that the caller may know of */
  async visibleById(context: GraphqlContext, access: Access, id: string): Promise<Issue | null> {
    const issue = await this.byId(context, id);
    return issue && access.may('issue.read', await this.factsOf(context, issue)) ? issue : null;
  }

  /** An issue after a change that decided access: read anew, since the same request may have read it before. */
  async afterChange(context: GraphqlContext, id: string): Promise<Issue> {
    context.loaders.forget();
    const issue = await this.byId(context, id);
    if (!issue) throw new Error('an issue that was changed is there');
    return issue;
  }

  /** @throws Refusal NOT_FOUND when there is none that the caller may know of */
  async demand(context: GraphqlContext, access: Access, id: string): Promise<Issue> {
    const issue = await this.byId(context, id);
    if (!issue) throw access.unknown(issueRecord.unknown, 'id');
    const facts = await this.factsOf(context, issue);
    access.demandOn('issue.read', {
      facts,
      readRule: 'issue.read',
      message: issueRecord.unknown,
      field: 'id',
    });
    return issue;
  }

  async factsOf(context: GraphqlContext, issue: Issue): Promise<Facts> {
    const [territory, municipalityIds, stakeholders] = await Promise.all([
      this.territories.byId(context, issue.territoryId),
      this.municipalitiesOf(context, issue.id),
      this.stakeholders.ofIssue(context, issue.id),
    ]);
    const { participants, organisations } = factsAmong(stakeholders);
    return {
      territoryPaths: territory ? Territories.pathsOf(territory) : [],
      municipalityIds,
      participants,
      organisations: { ...organisations, receiver: receiversOf(issue) },
    };
  }

  /** Ids of the municipalities in which it lies. */
  async municipalitiesOf(context: GraphqlContext, issueId: string): Promise<string[]> {
    const municipalityIds = await context.loaders
      .of('issue.municipalities', (ids) => municipalitiesOfIssues(this.dataSource.manager, ids))
      .load(issueId);
    return municipalityIds ?? [];
  }

  async publicStatusOf(context: GraphqlContext, issue: Issue): Promise<PublicIssueStatus> {
    const target = issue.mergedIntoId === null ? null : await this.byId(context, issue.mergedIntoId);
    return publicStatusOf(issue.stage, target?.stage ?? null);
  }

  async historyOf(context: GraphqlContext, issueId: string): Promise<IssueStageChange[]> {
    const changes = await context.loaders
      .of('issueStageChange.byIssue', async (ids) => {
        const rows = await this.dataSource.manager.find(IssueStageChange, {
          where: { issueId: Any([...ids]) },
          order: { issueId: 'ASC', id: 'ASC' },
        });
        return grouped(ids, rows, (row) => row.issueId);
      })
      .load(issueId);
    return changes ?? [];
  }

  async agendaOf(context: GraphqlContext, issueId: string): Promise<IssueAgendaPlace[]> {
    const places = await context.loaders
      .of('issueAgendaPlace.byIssue', async (ids) => {
        const rows = await this.dataSource.manager.find(IssueAgendaPlace, {
          where: { issueId: Any([...ids]) },
          order: { startsAt: 'DESC', agendaItemId: 'ASC' },
        });
        return grouped(ids, rows, (row) => row.issueId);
      })
      .load(issueId);
    return places ?? [];
  }

  async confirmationsOf(context: GraphqlContext, issueId: string): Promise<number> {
    const count = await context.loaders
      .of('issue.confirmations', async (ids) => {
        const rows = await this.dataSource.manager
          .createQueryBuilder(Concern, 'concern')
          .select('concern.issueId', 'issueId')
          .addSelect('count(concern.confirmedAt)::int', 'count')
          .where('concern.issueId = ANY (:ids)', { ids })
          .groupBy('concern.issueId')
          .getRawMany<{ issueId: string; count: number }>();
        return new Map(rows.map((row) => [row.issueId, row.count]));
      })
      .load(issueId);
    return count ?? 0;
  }
}
