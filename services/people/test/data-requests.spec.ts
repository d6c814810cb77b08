import { randomUUID } from 'node:crypto';
import {
  dataRequestAsked,
  grantsStated,
  issuesDataRequestAnswered,
  meetingsDataRequestAnswered,
  outreachDataRequestAnswered,
} from '@vicinia/events';
import {
  PAGE_OF_CURSORS,
  until,
  visitedBothWays,
  type SubgraphUnderTest,
  type TestClient,
} from '@vicinia/testkit';
import { ErasedAccountService } from '../src/data-request/erased-account.service.js';
import { startPeople } from './start-people.js';

const REGISTER_ME = `mutation ($name: String!, $key: String!) {
  registerMe(input: { displayName: $name, languages: ["de"] }, idempotencyKey: $key) { person { id displayName } } }`;
const ASK = `mutation ($kind: DataRequestKind!, $key: String!) {
  requestMyData(input: { kind: $kind }, idempotencyKey: $key) { request { id kind state askedAt dueAt answeredAt } } }`;
const MINE = `{ me { displayName languages isErased dataRequests { nodes {
  id kind state answeredAt awaitedServices answers { service parts { kind held erased kept reason } } } totalCount } } }`;
const ALL = `{ dataRequests(first: 100) { nodes { id kind state answers { service } } } }`;
const APPOINT = `mutation ($input: AppointInput!, $key: String!) {
  appoint(input: $input, idempotencyKey: $key) { appointment { id } } }`;

describe('what people ask about their own data', () => {
  let people: SubgraphUnderTest;
  beforeAll(async () => {
    people = await startPeople();
  });
  afterAll(() => people.close());

  async function registered(): Promise<TestClient & { personId: string }> {
    const citizen = people.citizen() as TestClient & { personId: string };
    await citizen.mutate(REGISTER_ME, { name: 'Sample Citizen' });
    return citizen;
  }
  const ask = async (client: TestClient, kind: 'ACCESS' | 'ERASURE'): Promise<string> =>
    (await client.mutate(ASK, { kind })).requestMyData.request.id as string;
  const requests = async (client: TestClient) => (await client.query(MINE)).me.dataRequests.nodes;
  async function answeredByOthers(id: string): Promise<void> {
    for (const definition of [
      issuesDataRequestAnswered,
      meetingsDataRequestAnswered,
      outreachDataRequestAnswered,
    ])
      await people.messages.deliver(definition, { subject: id, data: { parts: [] } });
  }

  async function answeredByPeople(client: TestClient, id: string) {
    let found: { id: string; state: string; awaitedServices: string[]; answers: unknown[] } | undefined;
    await until('people to answer', async () => {
      found = (await requests(client)).find((each: { id: string }) => each.id === id);
      return (found?.answers.length ?? 0) > 0;
    });
    return found!;
  }
  async function office(personId: string, until: string | null): Promise<void> {
    await people.database.query(
      `WITH seat AS (INSERT INTO post (id, role, territory_id, created_at)
         VALUES (gen_random_uuid(), 'SECURITY_PARTNER', $1, now() - interval '1 year') RETURNING id)
       INSERT INTO appointment (id, post_id, person_id, starts_at, ends_at)
       SELECT gen_random_uuid(), seat.id, $2, now() - interval '90 days', $3::timestamptz FROM seat`,
      [people.country.territory('S111').id, personId, until],
    );
  }

  it('is told to every service, and answered when the last one has answered', async () => {
    const citizen = await registered();
    const { request } = (await citizen.mutate(ASK, { kind: 'ACCESS' })).requestMyData;
    expect(request).toMatchObject({ kind: 'ACCESS', answeredAt: null });
    expect(new Date(request.dueAt).getTime() - new Date(request.askedAt).getTime()).toBeGreaterThan(
      27 * 86_400_000,
    );
    expect(await people.messages.written(dataRequestAsked, request.id)).toEqual([
      { subject: request.id, kind: 'ACCESS', personId: citizen.personId, heldOffice: false },
    ]);
    expect(await answeredByPeople(citizen, request.id)).toMatchObject({
      state: 'ANSWERING',
      awaitedServices: ['issues', 'meetings', 'outreach'],
      answers: [
        {
          service: 'people',
          parts: [
            { kind: 'IDENTITY', held: 1, erased: 0, kept: 1, reason: null },
            { kind: 'ACCOUNT', held: 1, erased: 0, kept: 1, reason: null },
          ],
        },
      ],
    });
    const parts = [{ kind: 'CONCERN' as const, held: 2, erased: 0, kept: 2, reason: null }];
    const first = await people.messages.deliver(issuesDataRequestAnswered, {
      subject: request.id,
      data: { parts },
    });
    await people.messages.deliver(meetingsDataRequestAnswered, { subject: request.id, data: { parts: [] } });
    expect((await requests(citizen))[0]).toMatchObject({
      state: 'ANSWERING',
      answeredAt: null,
      awaitedServices: ['outreach'],
    });
    const last = await people.messages.deliver(outreachDataRequestAnswered, {
      subject: request.id,
      data: { parts: [] },
    });
    const whole = await requests(citizen);
    expect(whole[0]).toMatchObject({ state: 'ANSWERED', awaitedServices: [] });
    expect(whole[0].answers).toContainEqual({ service: 'issues', parts });
    await people.messages.redeliver(first);
    await people.messages.redeliver(last);
    expect(await requests(citizen)).toEqual(whole);
    expect((await citizen.query(MINE)).me).toMatchObject({ displayName: 'Sample Citizen', isErased: false });
  });

  it('is asked once at a time, with the same answer to a repeated key', async () => {
    const citizen = await registered();
    const key = randomUUID();
    const first = await citizen.query(ASK, { kind: 'ACCESS', key });
    const again = await citizen.query(ASK, { kind: 'ACCESS', key });
    expect(again.requestMyData.request.id).toBe(first.requestMyData.request.id);
    expect(await citizen.refusal(ASK, { kind: 'ACCESS' })).toBe('ALREADY_EXISTS');
    expect(await people.visitor.refusal(ASK, { kind: 'ACCESS' })).toBe('UNAUTHENTICATED');
  });

  it('is asked by an account that never gave a name', async () => {
    const citizen = people.citizen();
    const id = await ask(citizen, 'ERASURE');
    expect((await answeredByPeople(citizen, id)).answers).toEqual([{ service: 'people', parts: [] }]);
  });

  it('takes name, languages, card and number of somebody who asks for erasure, and leaves the id without a name', async () => {
    const citizen = await registered();
    const ended = new Date(Date.now() - 86_400_000).toISOString();
    await office(citizen.personId, ended);
    await people.database.query(
      `UPDATE person SET card_name = 'Sample Card', card_telephone = '+43 1', personnel_number = $2 WHERE id = $1`,
      [citizen.personId, randomUUID()],
    );
    const officer = await people.as('SECURITY_OFFICER', 'S111');
    const id = await ask(citizen, 'ERASURE');
    expect((await people.messages.written(dataRequestAsked, id))[0]).toMatchObject({ heldOffice: true });
    expect((await answeredByPeople(citizen, id)).answers).toEqual([
      {
        service: 'people',
        parts: [
          { kind: 'PUBLIC_CARD', held: 1, erased: 1, kept: 0, reason: null },
          { kind: 'IDENTITY', held: 1, erased: 1, kept: 0, reason: null },
          { kind: 'ACCOUNT', held: 1, erased: 0, kept: 1, reason: 'REPORT' },
          { kind: 'APPOINTMENT', held: 1, erased: 0, kept: 1, reason: 'OFFICE' },
        ],
      },
    ]);
    const { rows } = await people.database.query(
      `SELECT display_name, languages, card_name, card_telephone, personnel_number FROM person WHERE id = $1`,
      [citizen.personId],
    );
    expect(rows).toEqual([
      { display_name: '', languages: [], card_name: null, card_telephone: null, personnel_number: null },
    ]);
    expect((await citizen.query(MINE)).me).toMatchObject({
      displayName: null,
      languages: null,
      isErased: true,
    });
    const seen = await officer.query(`query ($id: ID!) { person(id: $id) { displayName isErased } }`, {
      id: citizen.personId,
    });
    expect(seen.person).toBeNull();
  });

  it('is not erased in office, before it ends by itself, nor appointed while it is being erased or after', async () => {
    const inOffice = await registered();
    await office(inOffice.personId, new Date(Date.now() + 86_400_000).toISOString());
    expect(await inOffice.refusal(ASK, { kind: 'ERASURE' })).toBe('TRANSITION_NOT_ALLOWED');
    await ask(inOffice, 'ACCESS');

    const citizen = await registered();
    const id = await ask(citizen, 'ERASURE');
    await answeredByPeople(citizen, id);
    const { rows } = await people.database.query<{ id: string }>(
      `INSERT INTO post (id, role, territory_id, created_at) VALUES (gen_random_uuid(), 'SECURITY_PARTNER', $1, now()) RETURNING id`,
      [people.country.territory('S111').id],
    );
    const coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
    const input = { postId: rows[0]!.id, personId: citizen.personId };
    expect(await coordinator.refusal(APPOINT, { input })).toBe('NOT_FOUND');
    await citizen.mutate(REGISTER_ME, { name: 'Sample Again' });
    expect((await citizen.query(MINE)).me).toMatchObject({ displayName: 'Sample Again', isErased: false });
    // The request is not answered by all yet, so that some service may still be about to erase.
    expect(await coordinator.refusal(APPOINT, { input })).toBe('NOT_FOUND');
    await answeredByOthers(id);
    await coordinator.mutate(APPOINT, { input });
  });

  it('loses the account when the report could be read for 30 days, and not before nor unanswered', async () => {
    const citizen = await registered();
    const id = await ask(citizen, 'ERASURE');
    await answeredByPeople(citizen, id);
    const round = () => people.app.get(ErasedAccountService, { strict: false }).forget();
    const accounts = async (): Promise<number> =>
      (await people.database.query(`SELECT FROM account WHERE person_id = $1`, [citizen.personId]))
        .rowCount ?? 0;
    const age = (days: number) =>
      people.database.query(`UPDATE person SET erased_at = now() - make_interval(days => $2) WHERE id = $1`, [
        citizen.personId,
        days,
      ]);
    await age(31);
    await round();
    expect(await accounts()).toBe(1);
    await answeredByOthers(id);
    await age(29);
    await round();
    expect(await accounts()).toBe(1);
    await age(31);
    await Promise.all([round(), round()]);
    expect(await accounts()).toBe(0);
    expect((await people.messages.written(grantsStated, citizen.personId)).at(-1)).toMatchObject({
      identities: [],
      grants: [],
    });
  });

  it('is known to those who answer for it, without who it was and what was answered', async () => {
    const citizen = await registered();
    const id = await ask(citizen, 'ACCESS');
    await answeredByPeople(citizen, id);
    for (const role of ['NATIONAL_LEAD', 'OVERSIGHT'] as const) {
      const { dataRequests } = await (await people.as(role, 'N')).query(ALL);
      expect(dataRequests.nodes).toContainEqual({ id, kind: 'ACCESS', state: 'ANSWERING', answers: null });
    }
    const other = await people.citizen().query(MINE);
    expect(other.me.dataRequests).toEqual({ nodes: [], totalCount: 0 });
  });

  it('is listed from either end', async () => {
    const citizen = await registered();
    for (let round = 0; round < 3; round++) {
      await ask(citizen, 'ACCESS');
      await people.database.query(`UPDATE data_request SET answered_at = now() WHERE person_id = $1`, [
        citizen.personId,
      ]);
    }
    const { forwards, backwards } = await visitedBothWays(
      async (args) =>
        (await citizen.query(`{ me { list: dataRequests(${args}) { ${PAGE_OF_CURSORS} } } }`)).me.list,
    );
    expect(forwards).toHaveLength(3);
    expect(backwards).toEqual(forwards);
  });
});
