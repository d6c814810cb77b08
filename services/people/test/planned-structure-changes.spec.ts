import {
  grantsStated,
  issuesStructureChangeFollowed,
  meetingsStructureChangeFollowed,
  outreachStructureChangeFollowed,
  structureChangeBegun,
  structureChangeFinished,
  territoryDescribed,
} from '@vicinia/events';
import { until, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { compareWithRecount } from '@vicinia/indicators';
import { DataSource } from 'typeorm';
import { figuresOfPeople } from '../src/recount/recounted-figures.js';
import { StructureChangeRoundsService } from '../src/structure-change/structure-change-rounds.service.js';
import { CALL_OFF, inDays, PLAN, READ, today } from './structure-change-documents.js';
import { startPeople } from './start-people.js';

const CREATE_POST = `mutation ($input: CreatePostInput!, $key: String!) {
  createPost(input: $input, idempotencyKey: $key) { post { id } } }`;
const POSTS = `query ($code: String) { territory(code: $code) { succeededBy { code } posts(first: 100) { nodes { id isVacant } } } }`;

const ANSWERS = [
  issuesStructureChangeFollowed,
  meetingsStructureChangeFollowed,
  outreachStructureChangeFollowed,
];

describe('a planned change of the structure', () => {
  let people: SubgraphUnderTest;
  let lead: TestClient;

  beforeEach(async () => {
    people = await startPeople();
    lead = await people.as('NATIONAL_LEAD', 'N');
  });
  afterEach(() => people.close());

  const id = (code: string): string => people.country.territory(code).id;
  const plan = async (parts: object, client = lead) => {
    const input = { takesEffectOn: today(), reason: 'A reform (sample)', ...parts };
    return (await client.mutate(PLAN, { input })).planStructureChange.structureChange;
  };
  const begin = () => people.app.get(StructureChangeRoundsService, { strict: false }).beginDue();
  const answer = async (change: string): Promise<void> => {
    for (const definition of ANSWERS)
      await people.messages.deliver(definition, { subject: change, territoryId: null, data: {} });
  };
  const read = async (change: string) => (await lead.query(READ, { id: change })).structureChange;
  const make = async (change: string): Promise<void> => {
    await begin();
    await answer(change);
    await until('the change to be made', async () => (await read(change)).state === 'DONE');
  };
  const place = async (code: string) => {
    const { rows } = await people.database.query<{ parent: string; retired: boolean }>(
      `SELECT parent.code AS parent, territory.retired FROM territory JOIN territory parent ON parent.id = territory.parent_id
       WHERE territory.code = $1`,
      [code],
    );
    return rows[0]!;
  };

  it('merges two districts once every service knows of it: stations, held posts and grants go to the one that stays', async () => {
    const held = await people.as('SECURITY_COORDINATOR', 'D12');
    await people.database.query(
      `WITH somebody AS (INSERT INTO person (id, display_name) VALUES (gen_random_uuid(), 'Sample') RETURNING id),
         seat AS (INSERT INTO post (id, role, territory_id, created_at) VALUES (gen_random_uuid(), 'SECURITY_COORDINATOR', $1, now()) RETURNING id),
         vacant AS (INSERT INTO post (id, role, territory_id, created_at) VALUES (gen_random_uuid(), 'SECURITY_COORDINATOR', $1, now()))
       INSERT INTO appointment (id, post_id, person_id, starts_at) SELECT gen_random_uuid(), seat.id, somebody.id, now() - interval '1 day' FROM somebody, seat`,
      [id('D12')],
    );
    const change = await plan({ retirements: [{ territoryId: id('D12'), successorCode: 'D11' }] });
    expect(change).toMatchObject({
      state: 'PLANNED',
      retirements: [{ territory: { code: 'D12' }, successor: { code: 'D11' } }],
      effect: { territoriesRetired: 1, postsMoved: 1, postsEnded: 1 },
      viewerActions: [{ action: 'callOffStructureChange', allowed: true }],
    });
    const { rows } = await people.database.query<{ below: number }>(
      `SELECT count(*)::int - 1 AS below FROM territory WHERE path <@ (SELECT path FROM territory WHERE code = 'D12')`,
    );
    expect(change.effect.territoriesMoved).toBe(rows[0]!.below);

    await begin();
    expect(await read(change.id)).toMatchObject({ state: 'UNDER_WAY', isStuck: false });
    expect(await place('S121')).toEqual({ parent: 'D11', retired: false });
    expect(await place('D12')).toEqual({ parent: 'D11', retired: true });
    const post = { role: 'SECURITY_OFFICER', territoryId: id('S121') };
    const tried = await held.answer(CREATE_POST, { input: post, key: 'while-it-lasts' });
    expect(tried.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');

    await answer(change.id);
    await until('every service to know it', async () => (await read(change.id)).state === 'DONE');
    expect((await people.messages.written(structureChangeBegun, change.id)).length).toBe(1);
    expect((await people.messages.written(structureChangeFinished, change.id)).length).toBe(1);
    const told = (await people.messages.written(territoryDescribed, id('D12'))).at(-1);
    expect(told).toMatchObject({ retired: true, parentId: id('D11'), previousPath: null });
    const { rows: grants } = await people.database.query<{ holder: string }>(
      `SELECT held.person_id AS holder FROM appointment held JOIN post ON post.id = held.post_id
       WHERE post.territory_id = $1 AND post.role = 'SECURITY_COORDINATOR' AND post.ended_at IS NULL`,
      [id('D11')],
    );
    const stated = (await people.messages.written(grantsStated, grants[0]!.holder)).at(-1);
    expect(stated?.grants).toMatchObject([{ scope: { kind: 'territory', territoryId: id('D11') } }]);
    const old = (await lead.query(POSTS, { code: 'D12' })).territory;
    expect(old).toEqual({ succeededBy: { code: 'D11' }, posts: { nodes: [] } });
  });

  it('keeps the coordinator of the district that stays within what it had, until the change is finished', async () => {
    const staying = await people.as('SECURITY_COORDINATOR', 'D11');
    const mayAt = async (code: string, key: string): Promise<string> => {
      const input = { role: 'SECURITY_OFFICER', territoryId: id(code) };
      const { errors } = await staying.answer(CREATE_POST, { input, key });
      return errors?.[0]?.extensions?.code ?? 'allowed';
    };
    const change = await plan({ retirements: [{ territoryId: id('D12'), successorCode: 'D11' }] });
    expect(await mayAt('S121', 'before-it-began')).toBe('FORBIDDEN');
    await begin();
    expect(await mayAt('S121', 'while-it-lasts')).toBe('FORBIDDEN');
    expect(await mayAt('S111', 'its-own-while-it-lasts')).toBe('allowed');
    await answer(change.id);
    await until(
      'the coordinator to reach what was added',
      async () => (await mayAt('S121', `after-${Math.random()}`)) === 'allowed',
    );
  });

  it('splits a beat into two that it makes', async () => {
    const square = (west: number) =>
      JSON.stringify([
        [
          [
            [west, 47],
            [west + 0.01, 47],
            [west + 0.01, 47.01],
            [west, 47.01],
            [west, 47],
          ],
        ],
      ]);
    const change = await plan({
      creations: ['B1111W', 'B1111E'].map((code, index) => ({
        code,
        level: 'BEAT',
        parentCode: 'S111',
        names: [{ language: 'en', text: `Beat ${code}` }],
        boundary: square(15 + index / 50),
      })),
      retirements: [{ territoryId: id('B1111'), successorCode: 'B1111W' }],
    });
    expect(change.retirements[0].successor).toBeNull();
    await make(change.id);
    expect(await place('B1111E')).toEqual({ parent: 'S111', retired: false });
    expect(await place('B1111')).toEqual({ parent: 'B1111W', retired: true });
    expect((await read(change.id)).retirements[0].successor).toEqual({ code: 'B1111W' });
  });

  it('moves a station with its beats, and leaves the figures as a recount has them', async () => {
    const change = await plan({ moves: [{ territoryId: id('S112'), parentCode: 'D12' }] });
    await make(change.id);
    expect(await place('S112')).toEqual({ parent: 'D12', retired: false });
    const dataSource = people.app.get(DataSource);
    await until('the figures to be counted anew', async () => {
      const disagreements = await compareWithRecount(dataSource, figuresOfPeople);
      return disagreements.length === 0;
    });
  });

  it('is called off before its day, and never after', async () => {
    const change = await plan({
      moves: [{ territoryId: id('S112'), parentCode: 'D12' }],
      takesEffectOn: inDays(3),
    });
    await begin();
    expect((await read(change.id)).state).toBe('PLANNED');
    const input = { structureChangeId: change.id };
    const { callOffStructureChange } = await lead.mutate(CALL_OFF, { input });
    expect(callOffStructureChange.structureChange.state).toBe('CALLED_OFF');
    const { errors } = await lead.answer(CALL_OFF, { input, key: 'called-off-twice' });
    expect(errors?.[0]?.extensions?.code).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('says why it could not be made when the structure has changed before its day', async () => {
    const first = await plan({ retirements: [{ territoryId: id('S112'), successorCode: 'S111' }] });
    const second = await plan({ moves: [{ territoryId: id('S112'), parentCode: 'D12' }] });
    await make(first.id);
    await begin();
    expect(await read(second.id)).toMatchObject({
      state: 'REFUSED',
      refusal: 'there is no such territory in the structure',
    });
  });

  it('waits until the one before is finished, and says for whom that one waits', async () => {
    const first = await plan({ moves: [{ territoryId: id('S112'), parentCode: 'D12' }] });
    const second = await plan({ moves: [{ territoryId: id('S122'), parentCode: 'D11' }] });
    await begin();
    await begin();
    expect((await read(second.id)).state).toBe('PLANNED');
    await until(
      'this service to know it itself',
      async () => !(await read(first.id)).awaits.includes('people'),
    );
    expect((await read(first.id)).awaits).toEqual(['issues', 'meetings', 'outreach']);
    await people.database.query(`UPDATE structure_change SET begun_at = begun_at - interval '11 seconds'`);
    expect((await read(first.id)).isStuck).toBe(true);
    await answer(first.id);
    await make(second.id);
  });

  it('is finished once, however often a service answers', async () => {
    const change = await plan({ moves: [{ territoryId: id('S112'), parentCode: 'D12' }] });
    await make(change.id);
    await answer(change.id);
    expect((await people.messages.written(structureChangeFinished, change.id)).length).toBe(1);
  });
});
