import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { hasPostHolder, ChangeNews } from '@vicinia/access';
import { entitiesOf, runOperation, type StatementOfColumns } from '@vicinia/service-kit';
import type { DataSource } from 'typeorm';
import { ENDED_STAGES } from '../issue/issue-life-cycle.js';
import { issueRecord, lockIssue } from '../issue/issue.record.js';
import { IssueParticipantsService } from '../stakeholder/issue-participants.service.js';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';
import { passOn } from './acting-person.js';

// Who waits is looked at before the issue is locked: the lock of the issue comes first wherever both are taken.
const NEXT_WAITING: StatementOfColumns = (columns) => `
  SELECT ${columns} FROM stakeholder
  WHERE stakeholder.person_id IS NULL AND stakeholder.released_at IS NULL
    AND ${hasPostHolder('stakeholder.organisation_id')}
    AND EXISTS (SELECT FROM issue WHERE issue.id = stakeholder.issue_id AND issue.stage <> ALL ($1))
  ORDER BY stakeholder.issue_id, stakeholder.id LIMIT 1`;

/** Fills the places of organisations in open issues for which nobody acts, once somebody holds a post of them. */
@Injectable()
export class WaitingPlacesService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly participants: IssueParticipantsService,
    private readonly news: ChangeNews,
  ) {}

  async fill(at: Date): Promise<void> {
    while (await this.fillNext(at));
  }

  private fillNext(at: Date): Promise<boolean> {
    return runOperation({ at }, () =>
      this.dataSource.transaction(async (manager) => {
        const [waiting] = await entitiesOf(manager, Stakeholder, NEXT_WAITING, [ENDED_STAGES]);
        if (!waiting) return false;
        const issue = await lockIssue(manager, waiting.issueId);
        const place = await manager.findOneByOrFail(Stakeholder, { id: waiting.id });
        if (place.personId !== null || place.releasedAt !== null) return true;
        await passOn(manager, place);
        await this.participants.state(manager, place.issueId);
        await this.news.tell(manager, issueRecord, issue);
        return true;
      }),
    );
  }
}
