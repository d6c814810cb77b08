import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { entitiesWithin, type GraphqlContext } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { WithdrawnAttachment } from '../attachment/withdrawn-attachment.entity.js';

/** As `Issue.evidenceWithdrawals` states it. */
const MOST_LISTED = 50;

/** Reads what became of evidence, one statement for each level of a query. */
@Injectable()
export class EvidenceReads {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** What was taken back from any measure that an issue ever had, the oldest first; the last 50. */
  async withdrawnOf(context: GraphqlContext, issueId: string): Promise<WithdrawnAttachment[]> {
    const withdrawn = await context.loaders
      .of<string, WithdrawnAttachment[]>('withdrawnAttachment.byIssue', (ids) =>
        entitiesWithin(
          this.dataSource.manager,
          WithdrawnAttachment,
          (columns) => `SELECT ${columns}, asked.id AS within FROM unnest($1::uuid[]) AS asked (id)
           CROSS JOIN LATERAL (
             SELECT ${columns} FROM measure JOIN withdrawn_attachment ON withdrawn_attachment.measure_id = measure.id
             WHERE measure.issue_id = asked.id
             ORDER BY withdrawn_attachment.withdrawn_at DESC, withdrawn_attachment.id LIMIT ${String(MOST_LISTED)}
           ) withdrawn_attachment
           ORDER BY withdrawn_attachment.withdrawn_at, withdrawn_attachment.id`,
          [ids],
          ids,
        ),
      )
      .load(issueId);
    return withdrawn ?? [];
  }
}
