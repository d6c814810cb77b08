import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Changes, municipalitiesArgument, Territories, type Access, ChangeNews } from '@vicinia/access';
import { concernJoinedIssue, issuePresented } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { checkInput, localisedArgument, now } from '@vicinia/service-kit';
import type { EntityManager } from 'typeorm';
import { nextConcernStatus } from '../concern/concern-life-cycle.js';
import { ConcernNewsService } from '../concern/concern-news.service.js';
import { Concern } from '../concern/concern.entity.js';
import type { AddConcernsToIssueInput, PlaceIssueInput, PresentIssueInput } from '../generated/graphql.js';
import { IssueStageService } from '../issue/issue-stage.service.js';
import { Issue } from '../issue/issue.entity.js';
import { issueRecord, onIssue } from '../issue/issue.record.js';
import { GatheredConcernsService } from './gathered-concerns.service.js';

/** Gathers concerns into issues. Each answers with the issue's id. */
@Injectable()
export class PresentIssueService {
  constructor(
    private readonly changes: Changes,
    private readonly stages: IssueStageService,
    private readonly gathered: GatheredConcernsService,
    private readonly territories: Territories,
    private readonly concernNews: ConcernNewsService,
    private readonly outbox: Outbox,
    private readonly news: ChangeNews,
  ) {}

  present(access: Access, input: PresentIssueInput, key: string): Promise<string> {
    const asked = {
      operation: 'presentIssue',
      rule: 'issue.present',
      key,
      input,
      facts: async (manager: EntityManager) => {
        const concerns = await this.gathered.lock(manager, access, input.concernIds);
        const territory = await this.gathered.territoryOf(manager, concerns, input.territoryId ?? null);
        return { concerns, territory, territoryPaths: Territories.pathsOf(territory) };
      },
    } as const;
    return this.changes.create(access, asked, async ({ manager, facts: { concerns, territory } }) => {
      const words = checkInput({
        titles: () => localisedArgument(input.titles, 'input.titles'),
        descriptions: () => localisedArgument(input.descriptions, 'input.descriptions', 0),
        municipalityIds: () => municipalitiesArgument(input.municipalityIds, territory),
      });
      const issue = manager.create(Issue, {
        id: randomUUID(),
        territoryId: territory.id,
        leadId: access.personId(),
        ...words,
        stage: 'PRESENTED',
        round: 1,
        presentedAt: now(),
      });
      await manager.insert(Issue, issue);
      await this.stages.begin(manager, issue, access.personId());
      await this.outbox.add(manager, issuePresented, {
        subject: issue.id,
        territoryId: issue.territoryId,
        data: { concernIds: concerns.map((concern) => concern.id) },
      });
      await this.join(manager, concerns, issue);
      await this.news.tell(manager, issueRecord, issue);
      return issue.id;
    });
  }

  /** Says in which municipalities it lies; null leaves that to its concerns. */
  place(access: Access, input: PlaceIssueInput, key: string): Promise<string> {
    const asked = onIssue('placeIssue', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const territory = await this.territories.byId(issue.territoryId, manager);
      issue.municipalityIds = municipalitiesArgument(input.municipalityIds, territory);
      return issue.id;
    });
  }

  addConcerns(access: Access, input: AddConcernsToIssueInput, key: string): Promise<string> {
    const asked = onIssue('addConcernsToIssue', input, key);
    return this.changes.change(access, issueRecord, asked, async ({ manager, record: issue }) => {
      const concerns = await this.gathered.lock(manager, access, input.concernIds);
      await this.gathered.territoryOf(manager, concerns, issue.territoryId);
      await this.join(manager, concerns, issue);
      return issue.id;
    });
  }

  private async join(manager: EntityManager, concerns: readonly Concern[], issue: Issue): Promise<void> {
    for (const concern of concerns) {
      concern.status = nextConcernStatus(concern.status, 'joinIssue');
      concern.issueId = issue.id;
      await this.concernNews.tellNews(manager, concernJoinedIssue, concern, now(), { issueId: issue.id });
      await manager.save(Concern, concern);
    }
  }
}
