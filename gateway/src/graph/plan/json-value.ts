/** An object as a subgraph answered it, or as it grows while a plan runs. */
export type JsonObject = Record<string, unknown>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds what another subgraph knows of the same object. Objects merge, lists of equal length merge item by item. */
export function merge(target: JsonObject, source: JsonObject): void {
  for (const key of Object.keys(source)) {
    // An answer that names `__proto__` would otherwise reach every object of the process.
    if (key === '__proto__') continue;
    const added = source[key];
    const present = target[key];
    if (isJsonObject(present) && isJsonObject(added)) merge(present, added);
    else if (Array.isArray(present) && Array.isArray(added) && present.length === added.length)
      mergeItems(present, added);
    else if (added !== undefined) target[key] = added;
  }
}

function mergeItems(target: unknown[], source: readonly unknown[]): void {
  source.forEach((added, index) => {
    const present = target[index];
    if (isJsonObject(present) && isJsonObject(added)) merge(present, added);
    else target[index] = added;
  });
}
