import { until, type TestClient } from '@vicinia/testkit';
import { RunningCountry } from '../support/running-country.js';

const REGISTER = `mutation ($key: String!) {
  registerMe(input: { displayName: "Sample Resident", languages: ["de"] }, idempotencyKey: $key) { person { id } } }`;
const RAISE = `mutation ($input: RaiseConcernInput!, $key: String!) {
  raiseConcern(input: $input, idempotencyKey: $key) { concern { id } } }`;
const SUBSCRIBE = `mutation ($input: SubscribeInput!, $key: String!) {
  subscribeMe(input: $input, idempotencyKey: $key) { accepted } }`;
const PRESENT = `mutation ($input: PresentIssueInput!, $key: String!) {
  presentIssue(input: $input, idempotencyKey: $key) { issue { id } } }`;
const ASK = `mutation ($kind: DataRequestKind!, $key: String!) {
  requestMyData(input: { kind: $kind }, idempotencyKey: $key) { request { id } } }`;
const MINE = `{ me { id displayName isErased concerns { nodes { text } }
  concernReads { nodes { reader { displayName } } } }
  mySubscriptions { email } }`;
const REPORTS = `{ me { dataRequests { nodes {
  id state awaitedServices answers { service parts { kind held erased kept reason } } } } } }`;
const SEEN = `query ($id: ID!) { concern(id: $id) { status text reporter { displayName isErased } erasedAt } }`;
const ADDRESS = 'sample.resident@example.org';

interface Part {
  readonly kind: string;
  readonly held: number;
  readonly erased: number;
  readonly reason: string | null;
}

describe('flow F', () => {
  let country: RunningCountry;
  let resident: TestClient;
  let officer: TestClient;

  beforeAll(async () => {
    country = await RunningCountry.start({ accounts: ['resident', 'officer'] });
    await country.appoint('officer', 'SECURITY_OFFICER', 'S111');
    resident = country.as('resident');
    officer = country.as('officer');
  }, 240_000);

  afterAll(() => country.stop(), 60_000);

  const raise = async (text: string): Promise<string> =>
    (
      await resident.mutate(RAISE, {
        input: { category: 'OTHER', text, language: 'de', point: country.country.pointIn('B1111') },
      })
    ).raiseConcern.concern.id as string;
  const seen = async (id: string) => (await officer.query(SEEN, { id })).concern;
  const ask = async (kind: string): Promise<string> =>
    (await resident.mutate(ASK, { kind })).requestMyData.request.id as string;
  const report = async (id: string) =>
    (await resident.query(REPORTS)).me.dataRequests.nodes.find(
      (request: { id: string }) => request.id === id,
    );

  it('answers who asks for their data, and again when what was away is back; erases it, and says what stays', async () => {
    await resident.mutate(REGISTER);
    const [alone, joined] = [await raise('The lamp is broken.'), await raise('The park is dark.')];
    await resident.mutate(SUBSCRIBE, {
      input: { email: ADDRESS, territoryIds: [country.territoryId('S111')], language: 'de' },
    });
    await until('the officer to know who it was', async () => {
      return (await seen(alone)).reporter?.displayName === 'Sample Resident';
    });
    const titles = [{ language: 'de', text: 'Dunkler Park' }];
    await officer.mutate(PRESENT, { input: { concernIds: [joined], titles } });

    const [outreach] = country.platform.replicas('outreach');
    await outreach?.kill();
    const access = await ask('ACCESS');
    await until('three services to answer', async () => (await report(access)).awaitedServices.length === 1);
    expect(await report(access)).toMatchObject({ state: 'ANSWERING', awaitedServices: ['outreach'] });
    await outreach?.start();
    await until('the last service to answer', async () => (await report(access)).state === 'ANSWERED');
    const before = (await resident.query(MINE)).me;
    expect(before.concerns.nodes).toHaveLength(2);
    expect(before.concernReads.nodes[0].reader).toEqual({ displayName: null });

    const erasure = await ask('ERASURE');
    await until('every service to have erased', async () => (await report(erasure)).state === 'ANSWERED');
    const answers = (await report(erasure)).answers as { service: string; parts: Part[] }[];
    const erased = answers.flatMap(({ service, parts }) =>
      parts.flatMap(({ kind, erased }) => (erased > 0 ? `${service}: ${kind} ${String(erased)}` : [])),
    );
    expect(erased.sort()).toEqual(['issues: CONCERN 2', 'outreach: SUBSCRIPTION 1', 'people: IDENTITY 1']);
    const reasons = answers.flatMap(({ parts }) => parts.flatMap(({ reason }) => reason ?? []));
    expect([...new Set(reasons)].sort()).toEqual(['PROOF_OF_ACCESS', 'REPORT']);

    const after = await resident.query(MINE);
    expect(after).toMatchObject({
      me: { displayName: null, isErased: true, concerns: { nodes: [] } },
      mySubscriptions: [],
    });
    const gone = { text: '', reporter: null, erasedAt: expect.any(String) as string };
    expect(await seen(alone)).toEqual({ ...gone, status: 'CLOSED' });
    expect(await seen(joined)).toEqual({ ...gone, status: 'IN_ISSUE' });

    const { dataRequests } = await country.lead.query(
      `{ dataRequests { nodes { id state answers { service } } } }`,
    );
    expect(dataRequests.nodes).toEqual([
      { id: erasure, state: 'ANSWERED', answers: null },
      { id: access, state: 'ANSWERED', answers: null },
    ]);
  }, 240_000);

  it('leaves no word, name or address of theirs in any database, nor on the bus', async () => {
    const traces = ['Sample Resident', 'The lamp is broken.', 'The park is dark.', ADDRESS];
    for (const service of ['people', 'issues', 'meetings', 'outreach', 'bus'] as const) {
      const tables = await country.sql<{ name: string }>(
        service,
        `SELECT format('%I', table_name) AS name FROM information_schema.tables
         WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
      );
      for (const { name } of tables) {
        const found = await country.sql<{ row: string }>(
          service,
          `SELECT row.*::text AS row FROM ${name} row WHERE row.*::text LIKE ANY ($1)`,
          [traces.map((trace) => `%${trace}%`)],
        );
        expect({ service, name, found }).toEqual({ service, name, found: [] });
      }
    }
  }, 60_000);
});
