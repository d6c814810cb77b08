import { outreachStructureChangeFollowed, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { StructureChangeRoundsService } from './structure-change-rounds.service.js';

/** Notes that outreach knows a change of the structure. */
@Hears(outreachStructureChangeFollowed)
export class OutreachStructureChangeFollowedConsumer implements EventConsumer<
  typeof outreachStructureChangeFollowed
> {
  constructor(private readonly rounds: StructureChangeRoundsService) {}

  handle({ subject }: EventMessage, manager: EntityManager): Promise<void> {
    return this.rounds.keepFollowed(manager, subject, 'outreach');
  }
}
