import { officeFor, officeOf, postHolderOf, type LeavingHolder } from '@vicinia/access';
import type { EntityManager } from 'typeorm';
import { Stakeholder } from '../stakeholder/stakeholder.entity.js';

/** Who acts for a stakeholder, and by which appointment; nobody acts for an organisation that waits for somebody. */
type Acting = Pick<Stakeholder, 'personId' | 'appointmentId'>;

const NOBODY: Acting = { personId: null, appointmentId: null };

/**
 * Who acts for somebody who joins: the person named, by a post of the organisation where they hold one, else by another
 * office; where nobody is named, whoever holds a post of the organisation.
 *
 * @param territoryId where the issue is led
 */
export async function actingFor(
  manager: EntityManager,
  { personId, organisationId }: Pick<Stakeholder, 'personId' | 'organisationId'>,
  territoryId: string,
): Promise<Acting> {
  if (personId === null) return holderOf(manager, organisationId);
  const ofOrganisation = organisationId && (await officeFor(manager, personId, organisationId));
  return { personId, appointmentId: ofOrganisation ?? (await officeOf(manager, personId, territoryId)) };
}

/**
 * Gives the place of an organisation in a locked issue to whoever holds a post of it, or to nobody. What the organisation
 * has agreed to, signed or taken on stays as it is, and so does what is awaited from it.
 *
 * @param leaving who acts for it no longer
 */
export async function passOn(
  manager: EntityManager,
  { id, organisationId }: Stakeholder,
  leaving?: LeavingHolder,
): Promise<void> {
  await manager.update(Stakeholder, { id }, await holderOf(manager, organisationId, leaving));
}

async function holderOf(
  manager: EntityManager,
  organisationId: string | null,
  leaving?: LeavingHolder,
): Promise<Acting> {
  const holder = organisationId === null ? null : await postHolderOf(manager, organisationId, leaving);
  return holder ?? NOBODY;
}
