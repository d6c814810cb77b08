import { HoldersAtDocument } from '@vicinia/client/station';
import type { Choice } from '../parts/form/form-field.js';
import { vicinia } from '../portal-client.js';

/**
 * Who holds a post at a place or right below it, as choices of a form.
 *
 * @param roleName what a role is called
 * @param roles only of these roles; of all unless told otherwise
 * @returns choices whose values are ids of appointments
 */
export async function holdersAt(
  id: string,
  roleName: (role: string) => string,
  roles?: readonly string[],
): Promise<Choice[]> {
  const { territory } = await vicinia.read(HoldersAtDocument, { id });
  const below = (territory?.children.nodes ?? []).flatMap(({ posts }) => posts?.nodes ?? []);
  return [...(territory?.posts?.nodes ?? []), ...below].flatMap(({ role, appointment }) =>
    appointment === null || roles?.includes(role) === false
      ? []
      : { value: appointment.id, text: `${appointment.person.displayName ?? ''}, ${roleName(role)}` },
  );
}
