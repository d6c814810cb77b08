import { failureOf } from '@vicinia/client';
import { BodiesOfDocument, PartiesOfDocument, type PartiesOfQuery } from '@vicinia/client/station';
import { vicinia } from '../portal-client.js';
import type { Choice } from '../parts/form/form-field.js';

interface Body {
  readonly id: string;
  readonly name: string;
}

interface Party {
  readonly person: { readonly id: string; readonly displayName: string | null } | null;
  readonly organisation: Body | null;
  /** Left out where a party is never a community. */
  readonly community?: Body | null;
}

/** How a party is called: by its organisation or community, with whoever acts for it. */
export function partyName({ person, organisation, community }: Party, vacant: string): string {
  const name = person?.displayName ?? null;
  const body = organisation ?? community ?? null;
  if (body === null) return name ?? vacant;
  return name === null ? body.name : `${body.name} (${name})`;
}

/** A choice of a party, as one text. */
export function partyValue({ person, organisation, community }: Party): string {
  if (organisation !== null) return `organisation:${organisation.id}`;
  return community == null ? `person:${person?.id ?? ''}` : `community:${community.id}`;
}

export function partyOf(value: string): {
  personId?: string;
  organisationId?: string;
  communityId?: string;
} {
  const [kind, id = ''] = value.split(':');
  if (kind === 'person') return { personId: id };
  return kind === 'community' ? { communityId: id } : { organisationId: id };
}

/**
 * Who could take part: those who hold posts where the issue is or just above, and the organisations and communities that are there.
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
  const organisations = found
    .flatMap((each) => each.organisations?.nodes ?? [])
    .map(({ id, name }) => ({ value: `organisation:${id}`, text: name }));
  const communities = found
    .flatMap((each) => each.communities?.nodes ?? [])
    .map(({ id, name }) => ({ value: `community:${id}`, text: name }));
  const all = new Map([...people, ...organisations, ...communities].map((choice) => [choice.value, choice]));
  for (const value of without) all.delete(value);
  return [...all.values()];
}

/** Who holds posts above is known to staff of there alone; others get organisations and communities. */
async function partiesAbove(territoryId: string): Promise<PartiesOfQuery> {
  try {
    return await vicinia.read(PartiesOfDocument, { territoryId });
  } catch (error) {
    if (failureOf(error).code !== 'FORBIDDEN') throw error;
    return { territory: null, ...(await vicinia.read(BodiesOfDocument, { territoryId })) };
  }
}
