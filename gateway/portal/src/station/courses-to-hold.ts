import { CoursesToHoldDocument } from '@vicinia/client/station';
import type { Choice } from '../parts/form/form-field.js';
import { vicinia } from '../portal-client.js';

/** Courses of which sessions are held, as choices of a form. */
export async function coursesToHold(language: string): Promise<Choice[]> {
  const { courses } = await vicinia.read(CoursesToHoldDocument, { language });
  return (courses?.nodes ?? [])
    .filter(({ isActive }) => isActive)
    .map(({ id, title }) => ({ value: id, text: title }));
}
