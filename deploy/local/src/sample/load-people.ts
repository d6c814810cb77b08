import type { SampleCountry } from '@vicinia/sample-country';
import { SERVICES } from '../platform/databases.js';
import { LOCAL_ACCOUNTS } from '../platform/platform.js';
import { KnownPeople } from './known-people.js';
import type { ServiceRecords } from './service-records.js';
import { pieces, sideBySide } from './side-by-side.js';
import type { Answer, Doer, SubgraphClient } from './subgraph-client.js';

/** Mutations in one request; they save round trips and stay far below any time-out. */
const BATCH = 40;
const AT_ONCE = 3;
const DAY_MS = 24 * 3_600_000;

interface Batched {
  readonly code: string;
  readonly input: unknown;
}

/**
 * Registers everybody and fills the posts, through the mutations that a coordinator would use, dated to the start of
 * the sample year. Every step has a key of its own, so that an interrupted load can be repeated.
 */
export async function loadPeople(
  client: SubgraphClient,
  records: ServiceRecords,
  country: SampleCountry,
  startOfYear: Date,
): Promise<KnownPeople> {
  const known = new KnownPeople(country);
  await readPlaces(records, known);
  const lead = country.people.signIns.find(({ role }) => role === 'NATIONAL_LEAD');
  if (!lead) throw new Error('the sample country has no national lead');
  const doer = { account: lead.subject, at: startOfYear };
  await client.until('the grant of the first lead', () => leadIsHeard(client, doer));

  const persons = country.people.persons.filter(({ code }) => code !== lead.personCode);
  const { me } = await client.ask('people', doer, '{ me { id } }');
  known.personIds.set(lead.personCode, me.id as string);
  const nation = known.territory(country.story.nationCode);
  await inBatches(
    client,
    doer,
    ['registerPerson', 'RegisterPersonInput', 'person { id }'],
    persons.map(({ code, name, languages, subject }) => ({
      code,
      input: {
        displayName: name,
        languages,
        territoryId: nation,
        account: { issuer: LOCAL_ACCOUNTS, subject: subject ?? code },
      },
    })),
    (code, { person }) => known.personIds.set(code, person.id as string),
  );

  await loadPostsAndOrganisations(client, doer, country, known);
  await loadAppointments(client, doer, country, known, lead.postCode);
  await showCards(client, country, known, startOfYear);
  await untilHeardEverywhere(client, records);
  return known;
}

async function loadPostsAndOrganisations(
  client: SubgraphClient,
  doer: Doer,
  country: SampleCountry,
  known: KnownPeople,
): Promise<void> {
  const stationOf = new Map(
    country.municipalities.map(({ code, stationCodes }) => [code, stationCodes[0] ?? '']),
  );
  const posts = country.people.posts.filter(({ role }) => role !== 'NATIONAL_LEAD');
  await inBatches(
    client,
    doer,
    ['createPost', 'CreatePostInput', 'post { id }'],
    posts.map(({ code, role, place }) => ({
      code,
      input:
        place.kind === 'territory'
          ? { role, territoryId: known.territory(place.territoryCode) }
          : {
              role,
              territoryId: known.territory(stationOf.get(place.municipalityCode) ?? ''),
              municipalityId: known.municipalityIds.get(place.municipalityCode),
            },
    })),
    (code, { post }) => known.postIds.set(code, post.id as string),
  );
  await inBatches(
    client,
    doer,
    ['registerOrganisation', 'RegisterOrganisationInput', 'organisation { id }'],
    country.people.organisations.map(({ code, kind, names, municipalityCode }) => ({
      code,
      input: {
        name: names['de'] ?? code,
        kind,
        territoryId: known.territory(stationOf.get(municipalityCode) ?? ''),
      },
    })),
    (code, { organisation }) => known.organisationIds.set(code, organisation.id as string),
  );
}

async function loadAppointments(
  client: SubgraphClient,
  doer: Doer,
  country: SampleCountry,
  known: KnownPeople,
  leadPost: string | null,
): Promise<void> {
  const selectedBy = new Map(country.people.posts.map((post) => [post.code, post.selectedBy]));
  const appointments = country.people.appointments.filter(({ postCode }) => postCode !== leadPost);
  await inBatches(
    client,
    doer,
    ['appoint', 'AppointInput', 'appointment { id }'],
    appointments.map(({ postCode, personCode, beganDaysBefore }) => ({
      code: `${postCode}-${personCode}`,
      input: {
        postId: known.postIds.get(postCode),
        personId: known.person(personCode),
        from: new Date(doer.at.getTime() - beganDaysBefore * DAY_MS).toISOString(),
        selectedBy: selectedBy.get(postCode) ?? null,
      },
    })),
    () => undefined,
  );
}

/** Each officer decides for themselves, so each signs in for it. */
async function showCards(
  client: SubgraphClient,
  country: SampleCountry,
  known: KnownPeople,
  at: Date,
): Promise<void> {
  const posts = new Map(country.people.posts.map((post) => [post.code, post]));
  const names = new Map(country.people.persons.map(({ code, name }) => [code, name]));
  const agreed = country.people.appointments.filter(({ publicCard }) => publicCard);
  await sideBySide(agreed, 2 * AT_ONCE, async ({ postCode, personCode }) => {
    const post = posts.get(postCode);
    const card = { name: names.get(personCode), telephone: post?.publicTelephone, email: post?.publicEmail };
    await client.ask(
      'people',
      { account: known.account(personCode), at },
      `mutation ($card: PublicCardInput, $key: String!) { setMyPublicCard(card: $card, idempotencyKey: $key) { person { id } } }`,
      { card, key: `sample-card-${postCode}` },
    );
  });
}

async function inBatches(
  client: SubgraphClient,
  doer: Doer,
  [mutation, inputType, select]: readonly [string, string, string],
  items: readonly Batched[],
  take: (code: string, payload: Answer) => void,
): Promise<void> {
  await sideBySide(pieces(items, BATCH), AT_ONCE, async (batch) => {
    const parameters = batch.map((_, index) => `$i${index}: ${inputType}!, $k${index}: String!`).join(', ');
    const fields = batch
      .map(
        (_, index) => `m${index}: ${mutation}(input: $i${index}, idempotencyKey: $k${index}) { ${select} }`,
      )
      .join('\n');
    const variables = Object.fromEntries(
      batch.flatMap(({ code, input }, index) => [
        [`i${index}`, input],
        [`k${index}`, `sample-${mutation}-${code}`],
      ]),
    );
    const data = await client.ask('people', doer, `mutation (${parameters}) { ${fields} }`, variables);
    batch.forEach(({ code }, index) => {
      take(code, data[`m${index}`]);
    });
  });
}

async function leadIsHeard(client: SubgraphClient, doer: Doer): Promise<true | null> {
  const { nation } = await client.ask('people', doer, '{ nation { id } }').catch(() => ({ nation: null }));
  if (nation === null) return null;
  const posts = await client
    .ask('people', doer, '{ nation { posts(first: 1) { nodes { id } } } }')
    .catch(() => null);
  return posts === null ? null : true;
}

async function readPlaces(records: ServiceRecords, known: KnownPeople): Promise<void> {
  for (const [code, id] of await records.idsByCode('territory')) known.territoryIds.set(code, id);
  for (const [code, id] of await records.idsByCode('municipality')) known.municipalityIds.set(code, id);
}

/** Whoever acts next must be known where they act. */
async function untilHeardEverywhere(client: SubgraphClient, records: ServiceRecords): Promise<void> {
  const grants = await records.count('people', 'appointment', 'ends_at IS NULL');
  const territories = await records.count('people', 'territory');
  for (const service of SERVICES) {
    await client.until(`${service} to know all grants`, async () =>
      (await records.count(service, 'grant_projection')) >= grants ? true : null,
    );
    await client.until(`${service} to know all territories`, async () =>
      (await records.count(service, 'territory_projection')) >= territories ? true : null,
    );
  }
}
