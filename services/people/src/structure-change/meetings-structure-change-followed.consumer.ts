import { meetingsStructureChangeFollowed, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { StructureChangeRoundsService } from './structure-change-rounds.service.js';

/** Notes that meetings knows a change of the structure. */
@Hears(meetingsStructureChangeFollowed)
export class MeetingsStructureChangeFollowedConsumer implements EventConsumer<
  typeof meetingsStructureChangeFollowed
> {
  constructor(private readonly rounds: StructureChangeRoundsService) {}

  handle({ subject }: EventMessage, manager: EntityManager): Promise<void> {
    return this.rounds.keepFollowed(manager, subject, 'meetings');
  }
}
