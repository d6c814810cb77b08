import type { ResponsePath } from '@apollo/query-planner';
import { isJsonObject, type JsonObject } from './json-value.js';

/** An object of the growing answer and where it stands in it. */
export interface Place {
  readonly object: JsonObject;
  readonly path: readonly (string | number)[];
}

/**
 * The objects that a plan's path leads to; `@` in it stands for every item of a list.
 * What is null on the way is left out. Error paths are cheap to carry along, for a path is made only where it branches.
 */
export function placesAt(start: readonly Place[], path: ResponsePath): Place[] {
  let places: { value: unknown; path: readonly (string | number)[] }[] = start.map(
    ({ object, path: at }) => ({
      value: object,
      path: at,
    }),
  );
  for (const step of path) {
    places =
      step === '@'
        ? places.flatMap(({ value, path: at }) =>
            Array.isArray(value)
              ? value.map((item: unknown, index) => ({ value: item, path: [...at, index] }))
              : [],
          )
        : places.map(({ value, path: at }) => ({
            value: isJsonObject(value) ? value[step] : undefined,
            path: [...at, step],
          }));
  }
  return places.flatMap(({ value, path: at }) => flattened(value, at));
}

/** A list at the end of the path stands for its items, as it does for Apollo's executor. */
function flattened(value: unknown, path: readonly (string | number)[]): Place[] {
  if (isJsonObject(value)) return [{ object: value, path }];
  return Array.isArray(value)
    ? value.flatMap((item: unknown, index) => flattened(item, [...path, index]))
    : [];
}
