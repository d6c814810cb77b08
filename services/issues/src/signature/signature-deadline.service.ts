import { Injectable } from '@nestjs/common';
import { ChangeNews } from '@vicinia/access';
import { InjectDataSource } from '@nestjs/typeorm';
import { entitiesOf, runOperation, type StatementOfColumns } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { Issue } from '../issue/issue.entity.js';
import { issueRecord } from '../issue/issue.record.js';
import { SettlingService } from './settling.service.js';

// One issue at a time, its row claimed, so that a signature at the last moment and the deadline do not cross.
const NEXT_OVERDUE: StatementOfColumns = (columns) => `
  SELECT ${columns} FROM issue
  WHERE issue.stage = 'RESOLUTION_PROPOSED' AND EXISTS (
    SELECT FROM matrix_version matrix
    WHERE matrix.issue_id = issue.id AND matrix.proposed_at IS NOT NULL AND matrix.binding_since IS NULL
      AND matrix.lapsed_at IS NULL
      AND matrix.sign_by < $1)
  ORDER BY issue.id LIMIT 1 FOR UPDATE SKIP LOCKED`;

/** Records, visibly, who let the deadline of a resolution pass (life cycle: NOT_SIGNED). */
@Injectable()
export class SignatureDeadlineService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly settling: SettlingService,
    private readonly news: ChangeNews,
  ) {}

  async recordPassed(at: Date): Promise<void> {
    while (await this.recordNext(at));
  }

  private recordNext(at: Date): Promise<boolean> {
    return runOperation({ at }, () =>
      this.dataSource.transaction(async (manager) => {
        const [issue] = await entitiesOf(manager, Issue, NEXT_OVERDUE, [at]);
        if (!issue) return false;
        await this.settling.closeSigning(manager, issue);
        await manager.save(Issue, issue);
        await this.news.tell(manager, issueRecord, issue);
        return true;
      }),
    );
  }
}
