import { randomUUID } from 'node:crypto';
import { LOCAL_ACCOUNTS, SERVICES, type Service } from '@vicinia/local';
import { identityOf } from '@vicinia/service-kit';
import { until } from '@vicinia/testkit';
import type { RunningCountry } from './running-country.js';

const onTerritory = (selection: string): string =>
  `query ($id: ID!) { _entities(representations: [{ __typename: "Territory", id: $id }]) { ... on Territory { ${selection} } } }`;

/** Something that only staff of station S111 may do in each service, and how it is answered as long as they may. */
const STAFF_OPERATIONS: Readonly<Record<Service, { document: string; allowed: string | null }>> = {
  people: { document: onTerritory('posts(first: 1) { nodes { id } }'), allowed: null },
  issues: { document: onTerritory('concerns(first: 1) { nodes { id } }'), allowed: null },
  meetings: {
    // An empty name is refused as such to whoever may found a panel.
    document: `mutation ($id: ID!) { foundPanel(input: { kind: PACT, name: "", territoryId: $id, charter: "x" }, idempotencyKey: "never-founded") { panel { id } } }`,
    allowed: 'INVALID_INPUT',
  },
  outreach: {
    document: `mutation ($id: ID!) { draftBulletin(input: { territoryId: $id, kind: NEWS, topic: "NEWS", texts: [] }, idempotencyKey: "never-drafted") { bulletin { id } } }`,
    allowed: 'INVALID_INPUT',
  },
};

/** Fills the outbox of people up to so many messages that every service reads past. */
export async function queueOtherMessages(country: RunningCountry, count: number): Promise<void> {
  const [waiting] = await country.sql<{ count: number }>(
    'people',
    `SELECT count(*)::int AS count FROM outbox WHERE published_at IS NULL`,
  );
  await country.sql(
    'people',
    `WITH drawn AS (SELECT gen_random_uuid() AS id, gen_random_uuid() AS subject, n FROM generate_series(1, $1) AS n),
          counted AS (INSERT INTO aggregate_version (aggregatetype, aggregateid, version)
                      SELECT 'vicinia.people.appointment', subject, 1 FROM drawn)
     INSERT INTO outbox (id, aggregatetype, aggregateid, version, type, payload, source, territory_id, structure_version,
                         correlation_id, occurred_at, lane, bucket)
     SELECT id, 'vicinia.people.appointment', subject, 1, 'vicinia.people.appointment.ended.v1',
            jsonb_build_object('personId', gen_random_uuid(), 'postId', gen_random_uuid(), 'role', 'SECURITY_PARTNER',
              'municipalityId', NULL, 'until', '2026-01-01T00:00:00.000Z', 'removed', true),
            '/vicinia/people', NULL, 1, 'queued', now(), 1, n % 8 FROM drawn`,
    [Math.max(0, count - (waiting?.count ?? 0))],
  );
}

/** How a replica answers the operation of its service, asked by an account: the code of the refusal, or null. */
async function ask(
  country: RunningCountry,
  account: string,
  service: Service,
  url: string,
): Promise<string | null> {
  const token = await country.platform.token(service, {
    identity: identityOf(LOCAL_ACCOUNTS, account),
    quiet: false,
    at: null,
  });
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      query: STAFF_OPERATIONS[service].document,
      variables: { id: country.territoryId('S111') },
    }),
  });
  const answer = (await response.json()) as { errors?: { extensions?: { code?: string } }[] };
  return answer.errors?.[0]?.extensions?.code ?? null;
}

function replicasOf(country: RunningCountry): { service: Service; name: string; url: string }[] {
  return SERVICES.flatMap((service) =>
    country.platform.replicas(service).map(({ name, url }) => ({ service, name, url })),
  );
}

/** Names of the replicas that do not refuse an account. */
export async function allowing(country: RunningCountry, account: string): Promise<string[]> {
  const answers = await Promise.all(
    replicasOf(country).map(async ({ service, name, url }) => ({
      name,
      code: await ask(country, account, service, url),
    })),
  );
  return answers.filter(({ code }) => code !== 'FORBIDDEN').map(({ name }) => name);
}

/** From the commit of a removal until the last replica of the last service refuses. */
export async function millisecondsToRefusal(
  country: RunningCountry,
  account: string,
  appointmentId: string,
): Promise<number> {
  const replicas = replicasOf(country);
  for (const { service, url } of replicas)
    expect([service, await ask(country, account, service, url)]).toEqual([
      service,
      STAFF_OPERATIONS[service].allowed,
    ]);

  await country.lead.query(
    `mutation ($input: EndAppointmentInput!, $key: String!) { endAppointment(input: $input, idempotencyKey: $key) { appointment { id } } }`,
    { input: { appointmentId, revoked: true }, key: randomUUID() },
  );
  const committed = performance.now();
  await Promise.all(
    replicas.map(({ service, name, url }) =>
      until(
        `${name} to refuse`,
        async () => (await ask(country, account, service, url)) === 'FORBIDDEN',
        30_000,
      ),
    ),
  );
  return performance.now() - committed;
}
