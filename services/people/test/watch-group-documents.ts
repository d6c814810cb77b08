import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest } from '@vicinia/testkit';

const GROUP = `watchGroup { id name households territory { code } coverage { covered units share }
  units { id kind name contact { id } electedOn votesFor votesCast } partners { kind organisation { id } } }`;
const changing = (name: string, input: string): string =>
  `mutation ($input: ${input}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { ${GROUP} } }`;

export const FOUND = changing('foundWatchGroup', 'FoundWatchGroupInput');
export const CHANGE = changing('changeWatchGroup', 'ChangeWatchGroupInput');
export const ADD_UNIT = changing('addWatchUnit', 'AddWatchUnitInput');
export const ELECT = changing('recordWatchElection', 'RecordWatchElectionInput');
export const PARTNER = changing('nameWatchPartner', 'NameWatchPartnerInput');
export const LIST = `query ($code: String) { territory(code: $code) { watchGroups { id coverage { covered units share } } } }`;

/** A watch group with one stairwell. */
export async function watchGroupAt(
  people: SubgraphUnderTest,
  place = 'B1111',
): Promise<{ watchGroupId: string; unitId: string }> {
  const [watchGroupId, unitId] = [randomUUID(), randomUUID()];
  await people.database.query(
    `INSERT INTO watch_group (id, territory_id, name, households, founded_at) VALUES ($1, $2, 'Sample group', 40, now())`,
    [watchGroupId, people.country.territory(place).id],
  );
  await people.database.query(
    `INSERT INTO watch_unit (id, watch_group_id, kind, name) VALUES ($1, $2, 'STAIRWELL', 'Stiege 1')`,
    [unitId, watchGroupId],
  );
  return { watchGroupId, unitId };
}

/** An appointment at a place that holds. @returns its id */
export async function contactAt(
  people: SubgraphUnderTest,
  place = 'B1111',
  role = 'WATCH_CONTACT',
): Promise<string> {
  const id = randomUUID();
  await people.database.query(
    `WITH somebody AS (INSERT INTO person (id, display_name) VALUES (gen_random_uuid(), 'Sample') RETURNING id),
          seat AS (INSERT INTO post (id, role, territory_id, created_at) VALUES (gen_random_uuid(), $2, $3, now()) RETURNING id)
     INSERT INTO appointment (id, post_id, person_id, starts_at) SELECT $1, seat.id, somebody.id, now() - interval '9 days' FROM somebody, seat`,
    [id, role, people.country.territory(place).id],
  );
  return id;
}
