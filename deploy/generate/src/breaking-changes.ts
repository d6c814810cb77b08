type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * Lists what in a new schema would break consumers or stored messages of a published version: a field gone, a type or a
 * value no longer the same, a new obligation. Adding an optional field is not breaking.
 *
 * @param published the committed schema
 * @param proposed the schema of the code
 * @param at where in the schema, for the sentence
 */
export function breakingChanges(published: JsonSchema, proposed: JsonSchema, at = 'data'): string[] {
  const changes: string[] = [];
  for (const keyword of ['type', 'format', 'pattern', 'const', 'additionalProperties']) {
    if (!same(published[keyword], proposed[keyword])) changes.push(`${at}: "${keyword}" changed`);
  }
  changes.push(...changedValues(published, proposed, at), ...changedVariants(published, proposed, at));
  const before = fieldsOf(published);
  const after = fieldsOf(proposed);
  for (const [name, schema] of Object.entries(before)) {
    const now = after[name];
    if (now) changes.push(...breakingChanges(schema, now, `${at}.${name}`));
    else changes.push(`${at}.${name} is gone`);
  }
  const obligations = requiredOf(proposed).filter((name) => !requiredOf(published).includes(name));
  changes.push(...obligations.map((name) => `${at}.${name} became required`));
  const released = requiredOf(published).filter(
    (name) => !requiredOf(proposed).includes(name) && name in after,
  );
  changes.push(...released.map((name) => `${at}.${name} is no longer always there`));
  const [itemsBefore, itemsAfter] = [published['items'], proposed['items']];
  if (isSchema(itemsBefore) && isSchema(itemsAfter)) {
    changes.push(...breakingChanges(itemsBefore, itemsAfter, `${at}[]`));
  } else if (!same(itemsBefore, itemsAfter)) changes.push(`${at}: items changed`);
  return changes;
}

function changedValues(published: JsonSchema, proposed: JsonSchema, at: string): string[] {
  if (same(published['enum'], proposed['enum'])) return [];
  return [`${at}: the list of values changed`];
}

function changedVariants(published: JsonSchema, proposed: JsonSchema, at: string): string[] {
  return ['oneOf', 'anyOf', 'allOf'].flatMap((keyword) => {
    const before = published[keyword];
    const after = proposed[keyword];
    if (before === undefined && after === undefined) return [];
    if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length)
      return [`${at}: variants changed`];
    return before.flatMap((variant, index) =>
      breakingChanges(variant as JsonSchema, after[index] as JsonSchema, `${at}(${String(index + 1)})`),
    );
  });
}

function fieldsOf(schema: JsonSchema): Record<string, JsonSchema> {
  return (schema['properties'] ?? {}) as Record<string, JsonSchema>;
}

function requiredOf(schema: JsonSchema): string[] {
  return (schema['required'] ?? []) as string[];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
