import type { Access, Rule } from '@vicinia/access';
import { idArgument, ifGiven, Refusal } from '@vicinia/service-kit';
import type { StakeholderNow } from './stakeholder.reads.js';

/** What is asked of a stakeholder to know who answers for it. */
export type Answerable = Pick<
  StakeholderNow,
  'id' | 'personId' | 'organisationId' | 'appointmentId' | 'takesPart' | 'personTakesPart'
>;

/** The stakeholders for whom the caller answers: the person's own places, and those of organisations for which it acts. */
export function answeredBy<Row extends Answerable>(
  access: Access,
  rule: Rule,
  stakeholders: readonly Row[],
): Row[] {
  const organisationIds = access.organisationIds(rule);
  const { personId, staffAccessSuspended } = access.principal;
  return stakeholders.filter((stakeholder) => {
    const { takesPart, personTakesPart } = stakeholder;
    const isOwn = personTakesPart && stakeholder.personId === personId;
    // While grants are silent nobody can tell whether an office still holds.
    const isSilent = staffAccessSuspended && stakeholder.appointmentId !== null;
    const isRepresented = takesPart && organisationIds.some((id) => id === stakeholder.organisationId);
    return (isOwn && !isSilent) || isRepresented;
  });
}

/**
 * The stakeholder for whom the caller answers this time.
 *
 * @param own those for whom the caller answers
 * @param input may name one in `stakeholderId`, and need not where there is one alone
 * @throws Refusal FORBIDDEN where the caller does not answer for it, INVALID_INPUT where there are several and none is named
 */
export function answeredNow<Row extends Pick<Answerable, 'id'>>(
  own: readonly Row[],
  input: { readonly stakeholderId?: string | null | undefined },
): Row {
  const field = 'input.stakeholderId';
  const named = ifGiven(input.stakeholderId, (id) => idArgument(id, field));
  const [only, ...others] = named === null ? own : own.filter(({ id }) => id === named);
  if (only === undefined)
    throw new Refusal('FORBIDDEN', 'the caller does not answer for this stakeholder', field);
  if (others.length > 0)
    throw new Refusal('INVALID_INPUT', 'the caller answers for several stakeholders: say for which', field);
  return only;
}
