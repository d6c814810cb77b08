import { randomUUID } from 'node:crypto';
import { testIdentity, type SubgraphUnderTest } from '@vicinia/testkit';

export interface Seated {
  readonly personId: string;
  readonly postId: string;
}

/** Somebody in a new post, with an account; with a card when they agreed to one. */
export async function seated(
  people: SubgraphUnderTest,
  role: string,
  place: string,
  more: { cardName?: string; languages?: string[]; communityId?: string } = {},
): Promise<Seated> {
  const [personId, postId] = [randomUUID(), randomUUID()];
  await people.database.query(
    `INSERT INTO person (id, display_name, languages, card_name) VALUES ($1, 'Sample', $2, $3)`,
    [personId, more.languages ?? [], more.cardName ?? null],
  );
  await people.database.query(`INSERT INTO account (identity, person_id) VALUES ($1, $2)`, [
    testIdentity(personId),
    personId,
  ]);
  await people.database.query(
    `INSERT INTO post (id, role, territory_id, community_id, created_at) VALUES ($1, $2, $3, $4, now())`,
    [postId, role, people.country.territory(place).id, more.communityId ?? null],
  );
  await people.database.query(
    `INSERT INTO appointment (id, post_id, person_id, starts_at) VALUES (gen_random_uuid(), $1, $2, date_trunc('second', now()) - interval '1 day')`,
    [postId, personId],
  );
  return { personId, postId };
}

export const SET_HOURS = `mutation ($input: SetOfficeHoursInput!, $key: String!) {
  setOfficeHours(input: $input, idempotencyKey: $key) { post { officeHours { day from until } } } }`;
export const NAME_ACCOUNTS = `mutation ($input: NameVirtualAccountsInput!, $key: String!) {
  nameVirtualAccounts(input: $input, idempotencyKey: $key) { post { virtualAccounts { platform name address } } } }`;
export const OFFICERS_NEAR = `query ($point: PointInput!) { officersNear(point: $point, language: "de") { role } }`;
