import type { TypedDocumentNode } from '@apollo/client';
import type { FormField } from '../../parts/form/form-field.js';
import type { Values } from '../../parts/form/values.js';

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
