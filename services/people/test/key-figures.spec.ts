import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { buildSchema, getNamedType, isObjectType } from 'graphql';
import { KeyFigureService } from '../src/key-figure/key-figure.service.js';
import { registered } from './enrolment-documents.js';
import { startPeople } from './start-people.js';

const FIGURES = `community { keyFigures { id name contact person { id } contacts { kind heldOn purpose { text } } } }`;
const ADD = `mutation ($input: AddKeyFigureInput!, $key: String!) { addKeyFigure(input: $input, idempotencyKey: $key) { ${FIGURES} } }`;
const VISIT = `mutation ($input: RecordKeyFigureContactInput!, $key: String!) { recordKeyFigureContact(input: $input, idempotencyKey: $key) { ${FIGURES} } }`;
const REMOVE = `mutation ($input: RemoveKeyFigureInput!, $key: String!) { removeKeyFigure(input: $input, idempotencyKey: $key) { ${FIGURES} } }`;
const READ = `query ($place: ID!) { communities(territoryId: $place, first: 60) { nodes { id keyFigures { id } } } }`;
const MINE = `{ me { keyFigures { id community { id } } nameReads { nodes { reader { id } } } } }`;
const ERASE = `mutation ($key: String!) { requestMyData(input: { kind: ERASURE }, idempotencyKey: $key) { request { id } } }`;
const REPORT = `{ me { dataRequests { nodes { answers { parts { kind held erased } } } } } }`;

describe('key figures of a community', () => {
  let people: SubgraphUnderTest;
  let coordinator: TestClient;
  let communityId: string;

  beforeAll(async () => {
    people = await startPeople();
    coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
  });
  afterAll(() => people.close());
  beforeEach(async () => {
    communityId = randomUUID();
    await people.database.query(
      `INSERT INTO community (id, name, kind, territory_id, consented_at) VALUES ($1, 'Sample community', 'LANGUAGE', $2, now())`,
      [communityId, people.country.territory('B1111').id],
    );
  });

  const figure = (more: object = {}) => ({
    input: { communityId, name: 'Sample Figure', contact: '+43 1 0000', consentGiven: true, ...more },
  });
  const added = async (more: object = {}): Promise<string> =>
    (await coordinator.mutate(ADD, figure(more))).addKeyFigure.community.keyFigures[0].id as string;
  const visit = (keyFigureId: string, more: object = {}) => ({
    input: {
      communityId,
      keyFigureId,
      kind: 'HOME_VISIT',
      heldOn: '2026-01-15',
      purpose: { language: 'de', text: 'Vorbereitung des Sommerfests (Muster)' },
      ...more,
    },
  });
  const seenBy = async (client: TestClient) => {
    const { communities } = await client.query(READ, { place: people.country.territory('B1111').id });
    return communities.nodes.find(({ id }: { id: string }) => id === communityId).keyFigures;
  };
  /** The liaison officer of the community. */
  async function liaison(): Promise<TestClient> {
    const officer = await registered(people);
    await people.database.query(
      `WITH seat AS (INSERT INTO post (id, role, territory_id, community_id, created_at)
         VALUES (gen_random_uuid(), 'LIAISON_OFFICER', $2, $3, now()) RETURNING id)
       INSERT INTO appointment (id, post_id, person_id, starts_at)
       SELECT gen_random_uuid(), seat.id, $1, now() - interval '1 day' FROM seat`,
      [officer.personId, people.country.territory('B1111').id, communityId],
    );
    return officer;
  }

  it('are recorded and read by its liaison officer, the officer of the beat and their coordinator', async () => {
    await added();
    for (const client of [await liaison(), await people.as('NEIGHBOURHOOD_OFFICER', 'B1111'), coordinator]) {
      await client.mutate(ADD, figure());
      expect((await seenBy(client)).length).toBeGreaterThan(1);
    }
  });

  it('are hidden from everybody else, leads included', async () => {
    const keyFigureId = await added();
    for (const [role, place] of [
      ['SECURITY_OFFICER', 'S111'],
      ['NEIGHBOURHOOD_OFFICER', 'B1112'],
      ['LIAISON_OFFICER', 'D11'],
      ['SECURITY_COORDINATOR', 'D12'],
      ['SECURITY_PARTNER', 'D11'],
      ['REGIONAL_LEAD', 'R1'],
      ['NATIONAL_LEAD', 'N'],
      ['ANALYST', 'N'],
    ] as const) {
      const client = await people.as(role, place);
      expect([role, await seenBy(client)]).toEqual([role, null]);
      expect([role, await client.refusal(ADD, figure())]).toEqual([role, 'FORBIDDEN']);
      expect([role, await client.refusal(VISIT, visit(keyFigureId))]).toEqual([role, 'FORBIDDEN']);
      expect([role, await client.refusal(REMOVE, { input: { communityId, keyFigureId } })]).toEqual([
        role,
        'FORBIDDEN',
      ]);
    }
    expect(await seenBy(people.visitor)).toBeNull();
  });

  it('are reached from their community and by themselves alone: nothing searches or lists them', () => {
    const schema = buildSchema(readFileSync(join(import.meta.dirname, '../schema.graphql'), 'utf8'), {
      assumeValidSDL: true,
    });
    const paths = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields())
          .filter((field) => getNamedType(field.type).name === 'KeyFigure')
          .map((field) => `${type.name}.${field.name}`),
      );
    expect(paths.sort()).toEqual(['Community.keyFigures', 'Person.keyFigures']);
  });

  it('have interviews and visits with a purpose, on a day that has come', async () => {
    const keyFigureId = await added();
    const { recordKeyFigureContact } = await coordinator.mutate(VISIT, visit(keyFigureId));
    expect(recordKeyFigureContact.community.keyFigures[0].contacts).toEqual([
      {
        kind: 'HOME_VISIT',
        heldOn: '2026-01-15',
        purpose: { text: 'Vorbereitung des Sommerfests (Muster)' },
      },
    ]);
    expect(await coordinator.refusal(VISIT, visit(keyFigureId, { heldOn: '2099-01-01' }))).toBe(
      'INVALID_INPUT',
    );
    expect(await coordinator.refusal(VISIT, visit(randomUUID()))).toBe('NOT_FOUND');
  });

  it('are recorded by their own consent alone, read of which they learn, and gone once they withdraw it', async () => {
    expect(await coordinator.refusal(ADD, figure({ consentGiven: false }))).toBe('INVALID_INPUT');
    expect(await coordinator.refusal(ADD, figure({ expiresOn: '2099-01-01' }))).toBe('INVALID_INPUT');
    const citizen = await registered(people);
    const keyFigureId = await added({ personId: citizen.personId });
    await coordinator.mutate(VISIT, visit(keyFigureId));
    const { me } = await citizen.query(MINE);
    expect(me.keyFigures).toEqual([{ id: keyFigureId, community: { id: communityId } }]);
    expect(me.nameReads.nodes).toContainEqual({ reader: { id: coordinator.personId } });
    const another = await registered(people);
    expect(await another.refusal(REMOVE, { input: { communityId, keyFigureId } })).toBe('FORBIDDEN');
    const withdrawing = { input: { communityId, keyFigureId }, key: randomUUID() };
    await citizen.query(REMOVE, withdrawing);
    await citizen.query(REMOVE, withdrawing);
    expect(await seenBy(coordinator)).toEqual([]);
    const { rows } = await people.database.query(
      `SELECT id FROM key_figure_contact WHERE key_figure_id = $1`,
      [keyFigureId],
    );
    expect(rows).toEqual([]);
  });

  it('end by themselves with the consent, and a contact before it', async () => {
    const keyFigureId = await added();
    await coordinator.mutate(VISIT, visit(keyFigureId));
    const service = people.app.get(KeyFigureService, { strict: false });
    const left = async (table: string) =>
      (await people.database.query(`SELECT id FROM ${table} WHERE expires_on < current_date`)).rows;
    await people.database.query(`UPDATE key_figure_contact SET expires_on = current_date - 2`);
    await service.eraseExpired();
    expect([await left('key_figure_contact'), (await seenBy(coordinator)).length]).toEqual([[], 1]);
    await people.database.query(`UPDATE key_figure SET expires_on = current_date - 2 WHERE id = $1`, [
      keyFigureId,
    ]);
    expect(await seenBy(coordinator)).toEqual([]);
    await service.eraseExpired();
    expect(await left('key_figure')).toEqual([]);
  });

  it('are erased with the person, whose report tells of it', async () => {
    const citizen = await registered(people);
    await added({ personId: citizen.personId });
    await citizen.mutate(ERASE);
    const parts = async (): Promise<unknown[] | undefined> =>
      (await citizen.query(REPORT)).me.dataRequests.nodes[0].answers[0]?.parts;
    await until('people to answer', async () => (await parts()) !== undefined);
    expect(await parts()).toContainEqual({ kind: 'KEY_FIGURE', held: 1, erased: 1 });
    expect(await seenBy(coordinator)).toEqual([]);
  });
});
