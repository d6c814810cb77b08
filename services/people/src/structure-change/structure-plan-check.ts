import { checkBoundary, normaliseBoundary } from '@vicinia/geography';
import {
  checkEach,
  checkInput,
  idArgument,
  localisedArgument,
  Refusal,
  textArgument,
} from '@vicinia/service-kit';
import type { BoundaryCoordinates } from '../territory/territory.entity.js';
import type {
  KnownPlace,
  KnownStructure,
  PlannedMove,
  PlannedRetirement,
  PlannedTerritory,
  StructurePlan,
} from './structure-plan.js';

/** A plan as somebody gives it, or as it was stored. */
type GivenPlan = Pick<StructurePlan, 'moves' | 'retirements'>;

interface GivenTerritory {
  readonly code: string;
  readonly level: string;
  readonly parentCode: string;
  readonly names: readonly { readonly language: string; readonly text: string }[];
  readonly population?: number | null | undefined;
  readonly boundary?: string | null | undefined;
}

/**
 * What somebody wants made, each on its own: whether it fits the structure is for `demandFitting`.
 *
 * @throws Refusal INVALID_INPUT naming all fields at fault
 */
export function plannedTerritories(given: readonly GivenTerritory[]): PlannedTerritory[] {
  return checkEach(given, ({ population = null, ...territory }, index) => {
    const field = `input.creations[${String(index)}]`;
    return checkInput({
      code: () => textArgument(territory.code, `${field}.code`),
      level: () => textArgument(territory.level, `${field}.level`),
      parentCode: () => textArgument(territory.parentCode, `${field}.parentCode`),
      names: () => localisedArgument(territory.names, `${field}.names`),
      population: () => populationArgument(population, `${field}.population`),
      boundary: () => boundaryArgument(territory.boundary ?? null, `${field}.boundary`),
    });
  });
}

/**
 * Demands that a plan fits the structure as it is: all that is wrong is told at once.
 *
 * @returns the plan, with ids as the database writes them
 * @throws Refusal INVALID_INPUT, or ALREADY_EXISTS for a code that is or was used
 */
export function demandFitting(
  { moves, retirements }: GivenPlan,
  creations: readonly PlannedTerritory[],
  structure: KnownStructure,
): StructurePlan {
  if (moves.length + retirements.length + creations.length === 0)
    throw new Refusal('INVALID_INPUT', 'a change moves, makes or retires something', 'input');
  const plan = checkInput({
    moves: () =>
      checkEach(moves, ({ territoryId, parentCode }, index) => ({
        territoryId: idArgument(territoryId, `input.moves[${String(index)}].territoryId`),
        parentCode,
      })),
    retirements: () =>
      checkEach(retirements, ({ territoryId, successorCode }, index) => ({
        territoryId: idArgument(territoryId, `input.retirements[${String(index)}].territoryId`),
        successorCode,
      })),
  });
  const fit = new Fitting({ ...plan, creations }, structure);
  checkInput({
    creations: () =>
      checkEach(creations, (territory, index) => {
        fit.demandNew(territory, index);
      }),
    moves: () =>
      checkEach(plan.moves, (move, index) => {
        fit.demandMove(move, index);
      }),
    retirements: () =>
      checkEach(plan.retirements, (one, index) => {
        fit.demandRetirement(one, index);
      }),
  });
  return { ...plan, creations };
}

/** Looks whether the parts of one plan fit each other and the structure. */
class Fitting {
  private readonly leaving: ReadonlySet<string>;
  private readonly made: ReadonlyMap<string, PlannedTerritory>;
  private readonly touched: readonly string[];

  constructor(
    private readonly plan: StructurePlan,
    private readonly structure: KnownStructure,
  ) {
    this.leaving = new Set(plan.retirements.map(({ territoryId }) => territoryId));
    this.made = new Map(plan.creations.map((territory) => [territory.code, territory]));
    this.touched = [...plan.moves, ...plan.retirements].map(({ territoryId }) => territoryId);
  }

  demandNew({ code, level, parentCode }: PlannedTerritory, index: number): void {
    const field = `input.creations[${String(index)}]`;
    const above = this.structure.levelAbove(level);
    if (above === undefined)
      throw new Refusal('INVALID_INPUT', `nothing can be made at the level ${level}`, `${field}.level`);
    const before = this.plan.creations.slice(0, index);
    if (this.structure.byCode(code) !== undefined || before.some((other) => other.code === code))
      throw new Refusal('ALREADY_EXISTS', `the code ${code} is or was used`, `${field}.code`);
    const made = before.find((other) => other.code === parentCode);
    if ((made?.level ?? this.staying(parentCode)?.level) !== above)
      throw new Refusal(
        'INVALID_INPUT',
        `${parentCode} is no territory of the level ${above} that stays`,
        `${field}.parentCode`,
      );
  }

  demandMove({ territoryId, parentCode }: PlannedMove, index: number): void {
    const field = `input.moves[${String(index)}]`;
    const territory = this.demandPresent(territoryId, `${field}.territoryId`);
    const parent = this.structure.byId(territory.parentId ?? '');
    if (this.levelOf(parentCode) !== parent?.level)
      throw new Refusal(
        'INVALID_INPUT',
        `${territory.code} goes below a territory of the level ${parent?.level ?? ''} that stays`,
        `${field}.parentCode`,
      );
    if (parent?.code === parentCode)
      throw new Refusal(
        'INVALID_INPUT',
        `${territory.code} lies below ${parentCode} already`,
        `${field}.parentCode`,
      );
  }

  demandRetirement({ territoryId, successorCode }: PlannedRetirement, index: number): void {
    const field = `input.retirements[${String(index)}]`;
    const territory = this.demandPresent(territoryId, `${field}.territoryId`);
    if (this.levelOf(successorCode) !== territory.level)
      throw new Refusal(
        'INVALID_INPUT',
        `a territory of the level ${territory.level} that stays takes the place of ${territory.code}`,
        `${field}.successorCode`,
      );
  }

  /** Level of a territory that is there after the change. */
  private levelOf(code: string): string | undefined {
    return this.made.get(code)?.level ?? this.staying(code)?.level;
  }

  private staying(code: string): KnownPlace | undefined {
    const place = this.structure.byCode(code);
    return place === undefined || place.retired || this.leaving.has(place.id) ? undefined : place;
  }

  private demandPresent(id: string, field: string): KnownPlace {
    const place = this.structure.byId(id);
    if (place === undefined || place.retired)
      throw new Refusal('INVALID_INPUT', 'there is no such territory in the structure', field);
    if (place.parentId === null)
      throw new Refusal('INVALID_INPUT', 'the nation neither moves nor leaves', field);
    if (this.touched.indexOf(id) !== this.touched.lastIndexOf(id))
      throw new Refusal('INVALID_INPUT', `${place.code} is named more than once`, field);
    return place;
  }
}

function populationArgument(population: number | null, field: string): number | null {
  if (population === null || population >= 0) return population;
  throw new Refusal('INVALID_INPUT', 'a population is not negative', field);
}

/** @throws Refusal INVALID_INPUT with the first thing that is wrong with it */
function boundaryArgument(text: string | null, field: string): BoundaryCoordinates | null {
  if (text === null) return null;
  const geometry = { type: 'MultiPolygon' as const, coordinates: parsed(text, field) };
  const [problem] = checkBoundary(geometry);
  if (problem !== undefined) throw new Refusal('INVALID_INPUT', problem.message, field);
  return normaliseBoundary(geometry as Parameters<typeof normaliseBoundary>[0]) as BoundaryCoordinates;
}

function parsed(text: string, field: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('INVALID_INPUT', 'a boundary is JSON text', field);
  }
}
