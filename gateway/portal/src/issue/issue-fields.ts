import type { TFunction } from 'i18next';
import { changeBy, type Change } from '../station/form/change.js';
import type { FormField } from '../parts/form/form-field.js';
import { fieldsOf } from '../station/form/fields-of.js';

/** Makes fields of an issue's forms; its texts are of one length. */
export function issueFields(t: TFunction) {
  const field = fieldsOf(t, 'field');
  return (name: string, kind: FormField['kind'], more: Partial<FormField> = {}): FormField =>
    field(name, kind, { ...(kind === 'text' ? { most: 5000 } : {}), ...more });
}

/** A step that asks for nothing. */
export function plainChange(
  issueId: string,
  document: Parameters<typeof changeBy<{ issueId: string }>>[0],
): Change {
  return changeBy(document, [], () => ({ issueId }));
}
