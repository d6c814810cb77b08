import type { EventDefinition } from '@vicinia/events';

/**
 * Checks data against its contract, the same way when it is told and when it is heard.
 *
 * @returns the data as the contract understands it
 * @throws Error that names the places at fault, but no value, which could be personal
 */
export function fittingData(definition: EventDefinition, data: unknown): unknown {
  const parsed = definition.data.safeParse(data);
  if (parsed.success) return parsed.data;
  const places = parsed.error.issues.map((issue) => issue.path.join('.') || '(all)').join(', ');
  throw new Error(`data of ${definition.type} does not fit its contract at ${places}`);
}
