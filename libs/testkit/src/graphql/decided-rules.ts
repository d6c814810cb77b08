import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decidedRules, type DecidedRule } from '@vicinia/access';

/** Rules that the schemas name, by `service:Type.field`, as `generate` wrote them. */
const rulesByField = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../access/generated/access-by-field.json'), 'utf8'),
) as Record<string, string>;

/**
 * The rule that a schema names for a field.
 *
 * @param field for example `Query.panel`
 * @throws Error for a field without
 */
export function ruleOf(service: string, field: string): string {
  const rule = rulesByField[`${service}:${field}`];
  if (rule === undefined) throw new Error(`${service} names no rule for ${field}`);
  return rule;
}

/** Every field of a service's schema that names a rule, for example `Query.panel`. */
export function fieldsWithRule(service: string): string[] {
  const prefix = `${service}:`;
  return Object.keys(rulesByField).flatMap((name) =>
    name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
  );
}

/**
 * The rules that were decided in this process while something was done. What others do at the same time is heard, too, so
 * that a test does one thing at a time.
 */
export async function rulesDecidedDuring(work: () => Promise<unknown>): Promise<string[]> {
  const heard = new Set<string>();
  const listen = (told: unknown): void => {
    heard.add((told as DecidedRule).rule);
  };
  decidedRules.subscribe(listen);
  try {
    await work();
  } finally {
    decidedRules.unsubscribe(listen);
  }
  return [...heard];
}
