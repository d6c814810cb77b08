import { randomUUID } from 'node:crypto';
import {
  structureChangeBegun,
  structureChangeFinished,
  territoryDescribed,
  type EventMessage,
} from '@vicinia/events';
import type { SubgraphUnderTest } from '../subgraph/start-subgraph.js';
import type { TestTerritory } from './test-country.js';

const BEGUN = 2;
const FINISHED = 3;

/** One territory leaves and another one takes its place, as people tells the other services of it. */
export class MergedTerritories {
  readonly changeId = randomUUID();
  private readonly leaving: TestTerritory;
  private readonly successor: TestTerritory;

  constructor(
    private readonly service: SubgraphUnderTest,
    code: string,
    successorCode: string,
  ) {
    this.leaving = service.country.territory(code);
    this.successor = service.country.territory(successorCode);
  }

  /** Tells that it has begun: old and new places both count. @returns the last message */
  begin(): Promise<EventMessage> {
    return this.tell(BEGUN, structureChangeBegun);
  }

  /** Tells that every service knows it. @returns the last message */
  finish(): Promise<EventMessage> {
    return this.tell(FINISHED, structureChangeFinished);
  }

  private async tell(
    structureVersion: number,
    definition: typeof structureChangeBegun,
  ): Promise<EventMessage> {
    const { path } = this.leaving;
    const touched = this.service.country.territories.filter(
      (each) => each.path === path || each.path.startsWith(`${path}.`),
    );
    await this.service.messages.deliverAll(
      touched.map((territory) => ({
        definition: territoryDescribed,
        message: {
          subject: territory.id,
          territoryId: territory.id,
          structureVersion,
          data: {
            ...this.service.country.describe(territory),
            ...this.placeOf(territory),
            previousPath: structureVersion === BEGUN ? territory.path : null,
          },
        },
      })),
    );
    return this.service.messages.deliver(definition, {
      subject: this.changeId,
      territoryId: null,
      structureVersion,
      data: { territories: touched.length },
    });
  }

  private placeOf(territory: TestTerritory): object {
    if (territory === this.leaving) {
      const label = this.leaving.path.slice(this.leaving.path.lastIndexOf('.'));
      return { parentId: this.successor.id, path: `${this.successor.path}${label}`, retired: true };
    }
    const below = `${this.successor.path}${territory.path.slice(this.leaving.path.length)}`;
    return territory.parent === this.leaving ? { parentId: this.successor.id, path: below } : { path: below };
  }
}
