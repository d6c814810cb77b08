import { Context, Parent } from '@nestjs/graphql';
import { InjectDataSource } from '@nestjs/typeorm';
import { entitiesOf, grouped, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { FieldOf, ResolverOf } from '../generated/resolvers.js';
import type { Issue } from '../issue/issue.entity.js';
import { IssueHandOver } from './issue-hand-over.entity.js';

/** As `Issue.handOvers` states it. */
const MOST_HAND_OVERS = 50;

@ResolverOf('Issue')
export class HandOversOfIssueResolver {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  @FieldOf('Issue', 'handOvers')
  async handOvers(@Parent() { id }: Issue, @Context() context: GraphqlContext): Promise<IssueHandOver[]> {
    const passed = await context.loaders
      .of('issueHandOver.byIssue', async (ids) => {
        const rows = await entitiesOf(
          this.dataSource.manager,
          IssueHandOver,
          (columns) => `SELECT ${columns} FROM issue_hand_over WHERE issue_hand_over.issue_id = ANY ($1)
           ORDER BY issue_hand_over.issue_id, issue_hand_over.moved_at, issue_hand_over.handover_id`,
          [ids],
        );
        return grouped(ids, rows, (row) => row.issueId);
      })
      .load(id);
    return (passed ?? []).slice(0, MOST_HAND_OVERS);
  }
}

@ResolverOf('IssueHandOver', 'isLead')
export class IssueHandOverResolver {
  @FieldOf('IssueHandOver', 'from')
  from(@Parent() { fromPersonId }: IssueHandOver): { id: string } {
    return { id: fromPersonId };
  }

  @FieldOf('IssueHandOver', 'to')
  to(@Parent() { toPersonId }: IssueHandOver): { id: string } {
    return { id: toPersonId };
  }

  @FieldOf('IssueHandOver', 'at')
  at(@Parent() { movedAt }: IssueHandOver): Date {
    return movedAt;
  }
}
