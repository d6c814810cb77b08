import { Injectable } from '@nestjs/common';
import { StructureFollowing, type FinishedWork } from '@vicinia/access';
import { issuesStructureChangeFollowed } from '@vicinia/events';
import { Outbox } from '@vicinia/eventing';
import { replaceWithin } from '@vicinia/indicators';
import type { EntityManager } from 'typeorm';
import { figuresOfIssues } from '../recount/recounted-figures.js';
import { MovedConcernsService } from './moved-concerns.service.js';
import { MovedIssuesService } from './moved-issues.service.js';

/** What follows here from a change of the structure. */
@Injectable()
export class FollowedStructureService {
  constructor(
    private readonly following: StructureFollowing,
    private readonly concerns: MovedConcernsService,
    private readonly issues: MovedIssuesService,
    private readonly outbox: Outbox,
  ) {}

  /** Run in rounds. */
  follow(): Promise<void> {
    return this.following.run({
      begun: (manager, changeId) =>
        this.outbox.add(manager, issuesStructureChangeFollowed, {
          subject: changeId,
          territoryId: null,
          data: {},
        }),
      finished: (manager) => this.move(manager),
    });
  }

  private async move(manager: EntityManager): Promise<FinishedWork> {
    if (await this.concerns.follow(manager)) return 'MORE';
    if (await this.issues.follow(manager)) return 'MORE';
    await replaceWithin(manager, figuresOfIssues);
    return 'DONE';
  }
}
