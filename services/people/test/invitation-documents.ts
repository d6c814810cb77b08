import type { SubgraphUnderTest } from '@vicinia/testkit';

export const INVITE = `mutation ($input: InviteHolderInput!, $key: String!) {
  inviteHolder(input: $input, idempotencyKey: $key) { secret invitation { id state invitedAt expiresAt acceptedAt
    invitedBy { id } appointment { id } viewerActions { action allowed reason } } } }`;
export const WITHDRAW = `mutation ($input: WithdrawInvitationInput!, $key: String!) {
  withdrawInvitation(input: $input, idempotencyKey: $key) { invitation { id state viewerActions { action allowed reason } } } }`;
export const ACCEPT = `mutation ($input: AcceptInvitationInput!, $key: String!) {
  acceptInvitation(input: $input, idempotencyKey: $key) { person { id displayName } } }`;

/** Somebody without an account who holds a post. */
export interface Holder {
  readonly appointmentId: string;
  readonly personId: string;
}

/** A new person without an account, in a post of a place. */
export async function holderAt(
  people: SubgraphUnderTest,
  place = 'S111',
  role = 'SECURITY_OFFICER',
): Promise<Holder> {
  const { rows } = await people.database.query<{ id: string }>(
    `INSERT INTO person (id, display_name) VALUES (gen_random_uuid(), 'Sample Holder') RETURNING id`,
  );
  const personId = rows[0]!.id;
  return { personId, appointmentId: await postFor(people, personId, place, role) };
}

/** One more post for somebody. @returns the appointment's id */
export async function postFor(
  people: SubgraphUnderTest,
  personId: string,
  place: string,
  role: string,
): Promise<string> {
  const { rows } = await people.database.query<{ id: string }>(
    `WITH seat AS (INSERT INTO post (id, role, territory_id, created_at)
       VALUES (gen_random_uuid(), $2, $3, now() - interval '30 days') RETURNING id)
     INSERT INTO appointment (id, post_id, person_id, starts_at)
     SELECT gen_random_uuid(), seat.id, $1, now() - interval '1 day' FROM seat RETURNING id`,
    [personId, role, people.country.territory(place).id],
  );
  return rows[0]!.id;
}

/** An open invitation of somebody at a place, by the national lead. */
export async function invitedAt(
  people: SubgraphUnderTest,
  place = 'S111',
): Promise<Holder & { invitationId: string; secret: string }> {
  const holder = await holderAt(people, place);
  const lead = await people.as('NATIONAL_LEAD', 'N');
  const { inviteHolder } = await lead.mutate(INVITE, { input: { appointmentId: holder.appointmentId } });
  return {
    ...holder,
    invitationId: inviteHolder.invitation.id as string,
    secret: inviteHolder.secret as string,
  };
}
