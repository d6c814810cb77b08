import type { WantedTerritory } from '../import/structure-writer.js';
import { placesAfter, type KnownPlace, type KnownStructure, type StructurePlan } from './structure-plan.js';

/** Territories as a plan wants them, in an order in which each has its parent. */
export function wantedBy(plan: StructurePlan, structure: KnownStructure): WantedTerritory[] {
  const place = (id: string): KnownPlace => {
    const known = structure.byId(id);
    if (known === undefined) throw new Error(`the territory ${id} of a plan is not known`);
    return known;
  };
  const made = plan.creations.map(({ level, ...territory }) => ({
    ...territory,
    levelCode: level,
    timeZone: null,
  }));
  const moved = [...placesAfter(plan, structure)].map(([id, parentCode]) => placed(place(id), parentCode));
  const retired = plan.retirements.map(({ territoryId, successorCode }) => ({
    ...placed(place(territoryId), successorCode),
    retired: true,
  }));
  return [...made, ...moved, ...retired];
}

/** What is not said stays as it is. */
function placed({ code, level }: KnownPlace, parentCode: string): WantedTerritory {
  return { code, levelCode: level, parentCode, names: {}, timeZone: null, population: null, boundary: null };
}
