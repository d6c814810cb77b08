import type { TFunction } from 'i18next';
import type { FormField } from '../../parts/form/form-field.js';

/**
 * Makes fields whose labels are words of a group.
 *
 * @param group of the words for staff; in it each has the name of its field
 */
export function fieldsOf(
  t: TFunction,
  group: 'field' | 'matrix' | 'meeting' | 'card' | 'handover' | 'posts' | 'training' | 'team',
) {
  return (name: string, kind: FormField['kind'], more: Partial<FormField> = {}): FormField => ({
    name,
    kind,
    label: t(`${group}.${name}`),
    ...more,
  });
}
