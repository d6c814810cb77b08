import { structureChangeFinished, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { StructureFollowing } from './structure-following.js';

/** Notes that a change of the structure is finished: the territories themselves come on another lane. */
@Hears(structureChangeFinished)
export class StructureChangeFinishedConsumer implements EventConsumer<typeof structureChangeFinished> {
  constructor(private readonly following: StructureFollowing) {}

  handle(
    message: EventMessage<DataOf<typeof structureChangeFinished>>,
    manager: EntityManager,
  ): Promise<void> {
    return this.following.note(manager, 'FINISHED', message);
  }
}
