import { randomUUID } from 'node:crypto';
import type { SubgraphUnderTest } from '@vicinia/testkit';
import { seatAt } from './training-documents.js';

const TEAM = `team { id territory { code } members { appointment { id } isSworn ringFencedPercent }
  mix { sworn civilian ringFencedPosts } viewerActions { action allowed } }`;
const changing = (name: string, answer: string): string => {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!, $key: String!) { ${name}(input: $input, idempotencyKey: $key) { ${answer} } }`;
};

export const FORM = changing('formTeam', TEAM);
export const SET_MEMBER = changing('setTeamMember', TEAM);
export const ABSTRACT = changing('recordAbstraction', TEAM);
export const REMOVE = changing('removeAbstraction', TEAM);
export const MEDIATE = changing(
  'recordMediation',
  'mediation { id heldOn kind parties outcome withdrawnAt territory { code } }',
);
export const WITHDRAW = changing('withdrawMediation', 'mediation { id withdrawnAt }');
const PAGE = `$code: String, $first: Int, $after: String, $last: Int, $before: String`;
const listing = (field: string, nodes: string): string => `query (${PAGE}) { territory(code: $code) {
  ${field}(first: $first, after: $after, last: $last, before: $before) {
    nodes { ${nodes} } pageInfo { endCursor startCursor hasNextPage } totalCount } } }`;
export const TEAMS = listing('teams', 'id territory { code }');
export const ABSTRACTIONS = listing(
  'abstractions',
  'id team { id } appointment { id } from until hours reason',
);
export const MEDIATIONS = listing('mediations', 'id heldOn outcome');
export const FIGURES = `query ($code: String, $period: String) { territory(code: $code) { indicators(period: $period) {
  teams { sworn civilian force shareOfForce ringFencedPosts abstractions abstractedHours }
  mediations { held agreed } } } }`;

/** A day some days ago, as it is at noon. */
export const daysAgo = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** The team of a place; formed where there is none. @returns its id */
export async function teamAt(people: SubgraphUnderTest, place = 'B1111'): Promise<string> {
  const { rows } = await people.database.query<{ id: string }>(
    `INSERT INTO team (id, territory_id, formed_at) VALUES ($1, $2, date_trunc('milliseconds', now()))
     ON CONFLICT (territory_id) DO UPDATE SET territory_id = excluded.territory_id RETURNING id`,
    [randomUUID(), people.country.territory(place).id],
  );
  return rows[0]!.id;
}

/** A team with a member. */
export async function memberAt(
  people: SubgraphUnderTest,
  place = 'B1111',
  role = 'NEIGHBOURHOOD_OFFICER',
): Promise<{ teamId: string; appointmentId: string }> {
  const teamId = await teamAt(people, place);
  const { appointmentId } = await seatAt(people, place, role);
  await people.database.query(
    `INSERT INTO team_member (id, team_id, appointment_id, ring_fenced_percent, joined_at)
     VALUES (gen_random_uuid(), $1, $2, 80, now())`,
    [teamId, appointmentId],
  );
  return { teamId, appointmentId };
}

export const away = (more: object = {}): object => ({
  from: daysAgo(3),
  until: daysAgo(2),
  hours: 12.5,
  reason: 'EVENT',
  ...more,
});

export const mediation = (people: SubgraphUnderTest, more: object = {}): object => ({
  territoryId: people.country.territory('B1111').id,
  heldOn: daysAgo(2),
  kind: 'NEIGHBOURS',
  parties: 2,
  outcome: 'AGREED',
  ...more,
});

/** A mediation that somebody recorded. @returns its id */
export async function mediationAt(people: SubgraphUnderTest, place = 'B1111'): Promise<string> {
  const id = randomUUID();
  await people.database.query(
    `INSERT INTO mediation (id, territory_id, held_on, kind, parties, outcome, recorded_at, recorded_by)
     VALUES ($1, $2, $3, 'YOUTH', 3, 'NOT_AGREED', date_trunc('milliseconds', now()), $1)`,
    [id, people.country.territory(place).id, daysAgo(5)],
  );
  return id;
}
