import { failureOf } from '@vicinia/client';
import { OrganisationsOfDocument, PartiesOfDocument, type PartiesOfQuery } from '@vicinia/client/station';
import { vicinia } from '../portal-client.js';
import type { Choice } from './form/form-field.js';

interface Party {
  readonly person: { readonly id: string; readonly displayName: string | null } | null;
  readonly organisation: { readonly id: string; readonly name: string } | null;
}

/** How a party is called: by its organisation, with whoever acts for it. */
export function partyName({ person, organisation }: Party, vacant: string): string {
  if (organisation === null) return person?.displayName ?? vacant;
  return person?.displayName === undefined || person.displayName === null
    ? organisation.name
    : `${organisation.name} (${person.displayName})`;
}

/** A choice of a party, as one text. */
export function partyValue({ person, organisation }: Party): string {
  return organisation === null ? `person:${person?.id ?? ''}` : `organisation:${organisation.id}`;
}

export function partyOf(value: string): { personId?: string; organisationId?: string } {
  const [kind, id = ''] = value.split(':');
  return kind === 'person' ? { personId: id } : { organisationId: id };
}

/**
 * Who could take part: those who hold posts where the issue is or just above, and the organisations that work there.
 *
 * @param without those who do already, and who may not
 */
export async function partiesAt(
  territoryId: string,
  roleName: (role: string) => string,
  without: readonly string[],
): Promise<Choice[]> {
  const here = await vicinia.read(PartiesOfDocument, { territoryId });
  const parent = here.territory?.parent?.id;
  // A beat has no organisations of its own: those of its station work there.
  const above = parent === undefined ? [] : [await partiesAbove(parent)];
  const found = [here, ...above];
  const people = found
    .flatMap(({ territory }) => territory?.posts?.nodes ?? [])
    .flatMap(({ role, appointment }) =>
      appointment === null
        ? []
        : {
            value: `person:${appointment.person.id}`,
            text: `${appointment.person.displayName ?? ''}, ${roleName(role)}`,
          },
    );
  const bodies = found
    .flatMap(({ organisations }) => organisations?.nodes ?? [])
    .map(({ id, name }) => ({ value: `organisation:${id}`, text: name }));
  const all = new Map([...people, ...bodies].map((choice) => [choice.value, choice]));
  for (const value of without) all.delete(value);
  return [...all.values()];
}

/** Who holds posts above is known to staff of there alone; others get the organisations. */
async function partiesAbove(territoryId: string): Promise<PartiesOfQuery> {
  try {
    return await vicinia.read(PartiesOfDocument, { territoryId });
  } catch (error) {
    if (failureOf(error).code !== 'FORBIDDEN') throw error;
    const { organisations } = await vicinia.read(OrganisationsOfDocument, { territoryId });
    return { territory: null, organisations };
  }
}
