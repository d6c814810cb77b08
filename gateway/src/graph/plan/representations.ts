import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { Place } from './cursor.js';
import { isJsonObject, merge, type JsonObject } from './json-value.js';

/** The entities to ask for, each once, and the places of the answer that wait for each. */
export interface Representations {
  /** JSON of each representation. */
  readonly json: readonly string[];
  readonly places: readonly (readonly Place[])[];
}

/**
 * Picks from each object what the next subgraph needs to recognise it. Twenty issues of one territory ask for that
 * territory once.
 *
 * @param isOfType whether an object of the one type is an instance of the other, which may be abstract
 */
export function representationsOf(
  places: readonly Place[],
  requires: readonly QueryPlanSelectionNode[],
  isOfType: (typename: string, condition: string) => boolean,
): Representations {
  const byJson = new Map<string, Place[]>();
  for (const place of places) {
    const representation = picked(place.object, requires, isOfType);
    if (typeof representation?.['__typename'] !== 'string') continue;
    const json = JSON.stringify(representation);
    const waiting = byJson.get(json);
    if (waiting) waiting.push(place);
    else byJson.set(json, [place]);
  }
  return { json: [...byJson.keys()], places: [...byJson.values()] };
}

/** @returns null when a needed value is missing, because the part that should have brought it failed */
function picked(
  source: JsonObject,
  selections: readonly QueryPlanSelectionNode[],
  isOfType: (typename: string, condition: string) => boolean,
): JsonObject | null {
  const result: JsonObject = {};
  for (const selection of selections) {
    if (selection.kind === 'Field') {
      const key = selection.alias ?? selection.name;
      const value = Object.hasOwn(source, key) ? source[key] : undefined;
      if (value === undefined) return null;
      result[key] = selection.selections ? pickedWithin(value, selection.selections, isOfType) : value;
    } else if (
      selection.typeCondition !== undefined &&
      isOfType(String(source['__typename']), selection.typeCondition)
    ) {
      const part = picked(source, selection.selections, isOfType);
      if (part) merge(result, part);
    }
  }
  return result;
}

function pickedWithin(
  value: unknown,
  selections: readonly QueryPlanSelectionNode[],
  isOfType: (typename: string, condition: string) => boolean,
): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => pickedWithin(item, selections, isOfType));
  return isJsonObject(value) ? picked(value, selections, isOfType) : value;
}
