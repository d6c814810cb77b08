import { structureChangeBegun, type DataOf, type EventMessage } from '@vicinia/events';
import { Hears, type EventConsumer } from '@vicinia/eventing';
import type { EntityManager } from 'typeorm';
import { StructureFollowing } from './structure-following.js';

/** Notes that a change of the structure has begun: the territories themselves come on another lane. */
@Hears(structureChangeBegun)
export class StructureChangeBegunConsumer implements EventConsumer<typeof structureChangeBegun> {
  constructor(private readonly following: StructureFollowing) {}

  handle(message: EventMessage<DataOf<typeof structureChangeBegun>>, manager: EntityManager): Promise<void> {
    return this.following.note(manager, 'BEGUN', message);
  }
}
