import { issuesStructureChangeFollowed, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { StructureChangeRoundsService } from './structure-change-rounds.service.js';

/** Notes that issues knows a change of the structure. */
@Hears(issuesStructureChangeFollowed)
export class IssuesStructureChangeFollowedConsumer implements EventConsumer<
  typeof issuesStructureChangeFollowed
> {
  constructor(private readonly rounds: StructureChangeRoundsService) {}

  handle({ subject }: EventMessage, manager: EntityManager): Promise<void> {
    return this.rounds.keepFollowed(manager, subject, 'issues');
  }
}
