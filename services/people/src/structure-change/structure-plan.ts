import type { LocalisedTexts } from '@vicinia/service-kit';
import type { BoundaryCoordinates } from '../territory/territory.entity.js';

/** What a change of the structure does, as it is stored. */
export interface StructurePlan {
  readonly moves: readonly PlannedMove[];
  readonly creations: readonly PlannedTerritory[];
  readonly retirements: readonly PlannedRetirement[];
}

/** A territory goes below another one. */
export interface PlannedMove {
  readonly territoryId: string;
  readonly parentCode: string;
}

/** A territory leaves, and another one takes its place. */
export interface PlannedRetirement {
  readonly territoryId: string;
  readonly successorCode: string;
}

/** A territory to be made. */
export interface PlannedTerritory {
  readonly code: string;
  readonly level: string;
  readonly parentCode: string;
  readonly names: LocalisedTexts;
  readonly population: number | null;
  readonly boundary: BoundaryCoordinates | null;
}

/** What is known of a territory when a change is planned or made. */
export interface KnownPlace {
  readonly id: string;
  readonly code: string;
  readonly level: string;
  readonly parentId: string | null;
  readonly retired: boolean;
}

/** The structure as it is, looked into by id and by code. */
export class KnownStructure {
  private readonly byIds: ReadonlyMap<string, KnownPlace>;
  private readonly byCodes: ReadonlyMap<string, KnownPlace>;
  private readonly below: ReadonlyMap<string | null, readonly KnownPlace[]>;

  /** @param levels codes of the levels, the nation's first */
  constructor(
    places: readonly KnownPlace[],
    private readonly levels: readonly string[],
  ) {
    this.byIds = new Map(places.map((place) => [place.id, place]));
    this.byCodes = new Map(places.map((place) => [place.code, place]));
    this.below = Map.groupBy(
      places.filter(({ retired }) => !retired),
      ({ parentId }) => parentId,
    );
  }

  byId(id: string): KnownPlace | undefined {
    return this.byIds.get(id);
  }

  byCode(code: string): KnownPlace | undefined {
    return this.byCodes.get(code);
  }

  childrenOf(id: string): readonly KnownPlace[] {
    return this.below.get(id) ?? [];
  }

  /** The level above a level; undefined for that of the nation, and for one that the country does not have. */
  levelAbove(level: string): string | undefined {
    return this.levels[this.levels.indexOf(level) - 1];
  }

  /** How many territories a territory and those below it are. */
  sizeOf(id: string): number {
    return this.childrenOf(id).reduce((size, child) => size + this.sizeOf(child.id), 1);
  }
}

/** Where each territory goes that a plan moves: those it names, and those below one that leaves. */
export function placesAfter(plan: StructurePlan, structure: KnownStructure): Map<string, string> {
  const named = new Map(plan.moves.map(({ territoryId, parentCode }) => [territoryId, parentCode]));
  const leaving = new Set(plan.retirements.map(({ territoryId }) => territoryId));
  const along = plan.retirements.flatMap(({ territoryId, successorCode }) =>
    structure
      .childrenOf(territoryId)
      .filter(({ id }) => !named.has(id) && !leaving.has(id))
      .map(({ id }) => [id, successorCode] as const),
  );
  return new Map([...named, ...along]);
}

/** How many territories have another place afterwards, those below included. */
export function countMoved(plan: StructurePlan, structure: KnownStructure): number {
  return [...placesAfter(plan, structure).keys()].reduce((count, id) => count + structure.sizeOf(id), 0);
}
