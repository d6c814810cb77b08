import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { grouped, type GraphqlContext } from '@vicinia/service-kit';
import { Any, type DataSource } from 'typeorm';
import type { IssueStage } from '../generated/graphql.js';
import { Stakeholder } from './stakeholder.entity.js';

/** A change of stage as it was recorded. */
export interface StageChange {
  issueId: string;
  from: IssueStage | null;
  to: IssueStage;
  changedBy: string | null;
  at: Date;
}

/** A place on the agenda of a meeting. */
export interface AgendaPlace {
  issueId: string;
  meetingId: string;
  startsAt: Date;
}

/** Reads what belongs to issues, one statement for all that a query asks for. */
@Injectable()
export class IssueParts {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async stakeholdersOf(context: GraphqlContext, issueId: string): Promise<Stakeholder[]> {
    const stakeholders = await context.loaders
      .of('stakeholder.byIssue', async (ids) =>
        grouped(
          ids,
          await this.dataSource.manager.find(Stakeholder, {
            where: { issueId: Any([...ids]) },
            order: { addedAt: 'ASC', id: 'ASC' },
          }),
          (row) => row.issueId,
        ),
      )
      .load(issueId);
    return stakeholders ?? [];
  }

  async historyOf(context: GraphqlContext, issueId: string): Promise<StageChange[]> {
    const changes = await context.loaders
      .of('issueStageChange.byIssue', async (ids) => {
        const rows = await this.dataSource.query<StageChange[]>(
          `SELECT issue_id AS "issueId", from_stage AS "from", to_stage AS "to", changed_by AS "changedBy", changed_at AS "at"
           FROM issue_stage_change WHERE issue_id = ANY ($1) ORDER BY issue_id, id`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.issueId);
      })
      .load(issueId);
    return changes ?? [];
  }

  async agendaOf(context: GraphqlContext, issueId: string): Promise<AgendaPlace[]> {
    const places = await context.loaders
      .of('issueAgendaPlace.byIssue', async (ids) => {
        const rows = await this.dataSource.query<AgendaPlace[]>(
          `SELECT issue_id AS "issueId", meeting_id AS "meetingId", starts_at AS "startsAt"
           FROM issue_agenda_place WHERE issue_id = ANY ($1) ORDER BY starts_at DESC, agenda_item_id`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.issueId);
      })
      .load(issueId);
    return places ?? [];
  }

  async confirmationsOf(context: GraphqlContext, issueId: string): Promise<number> {
    const count = await context.loaders
      .of('issue.confirmations', async (ids) => {
        const rows = await this.dataSource.query<{ issueId: string; count: number }[]>(
          `SELECT issue_id AS "issueId", count(confirmed_at)::int AS count FROM concern
           WHERE issue_id = ANY ($1) GROUP BY issue_id`,
          [ids],
        );
        return new Map(rows.map((row) => [row.issueId, row.count]));
      })
      .load(issueId);
    return count ?? 0;
  }
}
