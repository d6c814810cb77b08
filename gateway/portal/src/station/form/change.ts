import type { TypedDocumentNode } from '@apollo/client';
import type { FormField } from './form-field.js';
import type { Values } from './use-draft.js';

/** A change that a form makes: what it asks for, and what becomes of that. */
export interface Change {
  readonly document: TypedDocumentNode<unknown, { input: object; idempotencyKey: string }>;
  readonly fields: readonly FormField[];
  readonly input: (values: Values) => object;
}

/** The compiler holds the input to that of the mutation. */
export function changeBy<Input extends object>(
  document: TypedDocumentNode<unknown, { input: Input; idempotencyKey: string }>,
  fields: readonly FormField[],
  input: (values: Values) => NoInfer<Input>,
): Change {
  return { document: document as unknown as Change['document'], fields, input };
}

/** What was typed, or nothing where that is empty. */
export function textOf(values: Values, name: string): string {
  return (values[name] ?? '').trim();
}

export function optional(values: Values, name: string): string | undefined {
  const text = textOf(values, name);
  return text === '' ? undefined : text;
}

/** A moment as a form has it, in the zone of the device, as the graph has it. */
export function momentOf(values: Values, name: string): string | undefined {
  const text = optional(values, name);
  return text === undefined ? undefined : new Date(text).toISOString();
}
