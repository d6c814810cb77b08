import { randomUUID } from 'node:crypto';
import { concernParticipantsStated, concernReceived } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { change } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const TAKE_IN = change(
  'takeInConcern',
  'TakeInConcernInput',
  'concern { id status kind happenedOn isAnonymous reporter { id } takenInBy { id } territory { id } answeringTerritory { id } }',
);
const CONFIGURE = change('configureConcernCategory', 'ConfigureConcernCategoryInput', 'category { code }');
const ADD = change('addToConcern', 'AddToConcernInput', 'concern { status }');
const OF_PERSON = `query ($p: [_Any!]!) { _entities(representations: $p) { ... on Person {
  concerns { nodes { id takenInBy { id } } } concernReads { nodes { reader { id } concern { id } } } } } }`;

describe('a concern that staff take in for somebody', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient & { readonly personId: string };
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('NEIGHBOURHOOD_OFFICER', 'B1111');
  }, 60_000);
  afterAll(() => issues.close());

  const input = (more: object = {}) => ({
    category: 'OTHER',
    kind: 'ACCIDENT',
    happenedOn: '2026-03-01',
    text: 'Man hat mir erzählt',
    language: 'de',
    point: issues.country.pointIn('B1111'),
    ...more,
  });
  const taken = async (more: object = {}) =>
    (await officer.mutate(TAKE_IN, { input: input(more) })).takeInConcern.concern;
  const own = async (client: TestClient) =>
    (await client.query(OF_PERSON, { p: [{ __typename: 'Person', id: client.personId }] }))._entities[0];

  it('belongs to the person who is named, who has it, adds to it and sees who wrote it down', async () => {
    const citizen = issues.citizen();
    const concern = await taken({ reporterId: citizen.personId });
    expect(concern).toMatchObject({
      status: 'RECEIVED',
      kind: 'ACCIDENT',
      happenedOn: '2026-03-01',
      isAnonymous: false,
      reporter: { id: citizen.personId },
      takenInBy: { id: officer.personId },
      territory: { id: issues.country.territory('B1111').id },
      answeringTerritory: { id: issues.country.territory('S111').id },
    });
    const seen = await own(citizen);
    expect(seen.concerns.nodes).toEqual([{ id: concern.id, takenInBy: { id: officer.personId } }]);
    await citizen.mutate(ADD, { input: { concernId: concern.id, text: 'Genau so', language: 'de' } });
    expect(await issues.messages.written(concernParticipantsStated, concern.id)).toMatchObject([
      { participants: [{ personId: citizen.personId, capacity: 'REPORTER' }] },
    ]);
  });

  it('is recorded for the person who is named, although nothing of them was read', async () => {
    const citizen = issues.citizen();
    const named = input({ reporterId: citizen.personId });
    const silently = change('takeInConcern', 'TakeInConcernInput', 'concern { id }');
    const { takeInConcern } = await officer.mutate(silently, { input: named });
    expect((await own(citizen)).concernReads.nodes).toEqual([
      { reader: { id: officer.personId }, concern: { id: takeInConcern.concern.id } },
    ]);
  });

  it('is nobody’s where no name is given: nobody adds to it, whoever wrote it down included', async () => {
    const concern = await taken();
    expect(concern).toMatchObject({
      isAnonymous: true,
      reporter: null,
      takenInBy: { id: officer.personId },
    });
    const add = { input: { concernId: concern.id, text: 'x', language: 'de' } };
    expect(await officer.refusal(ADD, add)).toBe('FORBIDDEN');
    expect(await issues.citizen().refusal(ADD, add)).toBe('NOT_FOUND');
    expect(await issues.messages.written(concernParticipantsStated, concern.id)).toEqual([]);
    expect(await issues.messages.written(concernReceived, concern.id)).toMatchObject([{ anonymous: true }]);
  });

  it('is refused without a name where the category needs one', async () => {
    const lead = await issues.as('NATIONAL_LEAD', 'N');
    const names = [{ language: 'de', text: 'x' }];
    const category = { code: 'WITH_A_NAME', names, anonymityAllowed: false };
    await lead.mutate(CONFIGURE, { input: category });
    const without = input({ category: category.code });
    expect(await officer.refusal(TAKE_IN, { input: without })).toBe('ANONYMITY_NOT_ALLOWED');
    await taken({ category: category.code, reporterId: issues.citizen().personId });
  });

  it('is taken in where the officer serves, and not beside it', async () => {
    const beside = input({ point: issues.country.pointIn('B1121') });
    expect(await officer.refusal(TAKE_IN, { input: beside })).toBe('FORBIDDEN');
    const country = { ...input(), point: null };
    expect(await officer.refusal(TAKE_IN, { input: country })).toBe('FORBIDDEN');
    expect(await officer.refusal(TAKE_IN, { input: input({ reporterId: 'somebody' }) })).toBe(
      'INVALID_INPUT',
    );
  });

  it('is taken in once however often the request comes, as from a telephone that was out of reach', async () => {
    const citizen = issues.citizen();
    const asked = { input: input({ reporterId: citizen.personId }), key: randomUUID() };
    const first = await officer.query(TAKE_IN, asked);
    expect(await officer.query(TAKE_IN, asked)).toEqual(first);
    expect((await own(citizen)).concerns.nodes).toHaveLength(1);
  });
});
