import { compareWithRecount, IndicatorFolder, replaceByRecount } from '@vicinia/indicators';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { DataSource } from 'typeorm';
import { countSeats } from '../src/indicator/seat-figures.js';
import { figuresOfPeople } from '../src/recount/recounted-figures.js';
import { startPeople } from './start-people.js';

const VACANT = `query ($t: [_Any!]!, $period: String) { _entities(representations: $t) {
  ... on Territory { indicators(period: $period) { vacantPosts { vacant posts share } } } } }`;
const SERIES = `query ($t: [_Any!]!, $from: String!, $to: String!) { _entities(representations: $t) {
  ... on Territory { indicatorSeries(from: $from, to: $to) { period indicators { vacantPosts { vacant posts } tenure { holders meanDays } } } } } }`;
const RANKING = `query ($within: ID!, $least: Int! = 1) {
  postIndicatorRanking(within: $within, level: "STATION", minimumDenominator: $least) {
    position territory { code } value amount denominator contestedShare } }`;
const CREATE_POST = `mutation ($input: CreatePostInput!, $key: String!) {
  createPost(input: $input, idempotencyKey: $key) { post { id } } }`;
const REGISTER = `mutation ($input: RegisterPersonInput!, $key: String!) {
  registerPerson(input: $input, idempotencyKey: $key) { person { id } } }`;
const APPOINT = `mutation ($input: AppointInput!, $key: String!) {
  appoint(input: $input, idempotencyKey: $key) { appointment { id } } }`;
const END = `mutation ($input: EndAppointmentInput!, $key: String!) {
  endAppointment(input: $input, idempotencyKey: $key) { appointment { id } } }`;

const DAY_MS = 86_400_000;

describe('the figures of posts', () => {
  let people: SubgraphUnderTest;
  let coordinator: TestClient;
  let dataSource: DataSource;
  beforeEach(async () => {
    people = await startPeople();
    coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
    dataSource = people.app.get(DataSource);
  }, 60_000);
  afterEach(() => people.close());

  const territories = (...codes: string[]) =>
    codes.map((code) => ({ __typename: 'Territory', id: people.country.territory(code).id }));
  const vacant = (client: TestClient, ...codes: string[]) => vacantIn(undefined, client, ...codes);
  const vacantIn = async (period: string | undefined, client: TestClient, ...codes: string[]) => {
    const { _entities } = await client.query(VACANT, { t: territories(...codes), period });
    return _entities.map(
      ({ indicators }: { indicators: { vacantPosts: unknown } }) => indicators.vacantPosts,
    ) as {
      vacant: number;
      posts: number;
      share: number | null;
    }[];
  };
  const createPost = async (code: string): Promise<string> => {
    const input = { role: 'SECURITY_OFFICER', territoryId: people.country.territory(code).id };
    return (await coordinator.mutate(CREATE_POST, { input })).createPost.post.id as string;
  };
  const register = async (): Promise<string> => {
    const input = { displayName: 'Sample', territoryId: people.country.territory('D11').id };
    return (await coordinator.mutate(REGISTER, { input })).registerPerson.person.id as string;
  };
  const appoint = async (postId: string, more: object = {}): Promise<string> => {
    const input = { postId, personId: await register(), ...more };
    return (await coordinator.mutate(APPOINT, { input })).appoint.appointment.id as string;
  };
  const recount = () => compareWithRecount(dataSource, figuresOfPeople);

  it('hold at every level above, from when a seat is made, taken and left', async () => {
    expect(await vacant(coordinator, 'D11')).toEqual([{ vacant: 0, posts: 0, share: null }]);
    const post = await createPost('S111');
    await createPost('S112');
    expect(await vacant(coordinator, 'D11', 'S111', 'B1111')).toEqual([
      { vacant: 2, posts: 2, share: 1 },
      { vacant: 1, posts: 1, share: 1 },
      { vacant: 0, posts: 0, share: null },
    ]);
    const appointmentId = await appoint(post);
    expect(await vacant(coordinator, 'D11')).toEqual([{ vacant: 1, posts: 2, share: 0.5 }]);
    await people.app.get(IndicatorFolder).fold();
    await coordinator.mutate(END, { input: { appointmentId } });
    expect(await vacant(coordinator, 'D11')).toEqual([{ vacant: 2, posts: 2, share: 1 }]);
    expect(await recount()).toEqual([]);
  });

  it('count an appointment for later when its time comes, and each once', async () => {
    const post = await createPost('S111');
    const from = new Date(Date.now() + DAY_MS);
    const until = new Date(Date.now() + 2 * DAY_MS);
    await appoint(post, { from: from.toISOString(), until: until.toISOString() });
    const countAt = (moment: Date) =>
      Promise.all([countSeats(dataSource.manager, moment), countSeats(dataSource.manager, moment)]);
    const afterwards = async () => (await vacantIn('9999', coordinator, 'S111'))[0]!.vacant;
    expect(await afterwards()).toBe(1);
    await countAt(from);
    expect(await afterwards()).toBe(0);
    await countAt(until);
    expect(await afterwards()).toBe(1);
    expect(await recount()).toEqual([]);
  });

  it('know the posts that were there before anybody counted, and their past', async () => {
    await people.database.query(
      `INSERT INTO post (id, role, territory_id, descriptions, created_at)
       VALUES (gen_random_uuid(), 'SECURITY_OFFICER', $1, '{}', '2026-01-15T00:00:00Z')`,
      [people.country.territory('S111').id],
    );
    await people.database.query(
      `INSERT INTO appointment (id, post_id, person_id, starts_at, ends_at)
       SELECT gen_random_uuid(), post.id, $1, '2026-02-15T00:00:00Z', '2026-04-15T00:00:00Z' FROM post WHERE territory_id = $2`,
      [await register(), people.country.territory('S111').id],
    );
    await countSeats(dataSource.manager, new Date());
    const asked = { t: territories('D11'), from: '2025-12', to: '2026-05' };
    const { _entities } = await coordinator.query(SERIES, asked);
    expect(
      (
        _entities[0].indicatorSeries as {
          period: string;
          indicators: {
            vacantPosts: { vacant: number; posts: number };
            tenure: { holders: number; meanDays: number | null };
          };
        }[]
      ).map(({ period, indicators: { vacantPosts, tenure } }) => [
        period,
        vacantPosts.vacant,
        vacantPosts.posts,
        tenure.holders,
        tenure.meanDays,
      ]),
    ).toEqual([
      ['2025-12', 0, 0, 0, null],
      ['2026-01', 1, 1, 0, null],
      ['2026-02', 0, 1, 1, 14],
      ['2026-03', 0, 1, 1, 45],
      ['2026-04', 1, 1, 0, null],
      ['2026-05', 1, 1, 0, null],
    ]);
    expect(await recount()).toEqual([]);
  });

  it('are counted by a round that waits for nobody who is changing a post, and for that post the next time', async () => {
    const { rows } = await people.database.query<{ id: string }>(
      `INSERT INTO post (id, role, territory_id, created_at) VALUES (gen_random_uuid(), 'SECURITY_OFFICER', $1, now())
       RETURNING id`,
      [people.country.territory('S111').id],
    );
    const counted = async (): Promise<boolean> => {
      const found = await people.database.query<{ counted: boolean }>(
        `SELECT counted FROM post WHERE id = $1`,
        [rows[0]!.id],
      );
      return found.rows[0]!.counted;
    };
    await dataSource.transaction(async (changing) => {
      const [locked] = await changing.query<{ counted: boolean }[]>(
        `SELECT counted FROM post WHERE id = $1 FOR UPDATE`,
        [rows[0]!.id],
      );
      await countSeats(dataSource.manager, new Date());
      expect(await counted()).toBe(locked!.counted);
    });
    await countSeats(dataSource.manager, new Date());
    expect(await counted()).toBe(true);
    expect(await compareWithRecount(dataSource, figuresOfPeople)).toEqual([]);
  });

  it('wait for a territory of which the service has not heard yet', async () => {
    const { id } = people.country.territory('S111');
    const { rows } = await people.database.query<{ row: object }>(
      `DELETE FROM territory_projection WHERE territory_id = $1 RETURNING to_jsonb(territory_projection) AS row`,
      [id],
    );
    await people.database.query(
      `INSERT INTO post (id, role, territory_id, descriptions, created_at)
       VALUES (gen_random_uuid(), 'SECURITY_OFFICER', $1, '{}', '2026-01-31T23:30:00Z')`,
      [id],
    );
    await countSeats(dataSource.manager, new Date());
    await people.database.query(
      `INSERT INTO territory_projection SELECT * FROM jsonb_populate_record(NULL::territory_projection, $1)`,
      [rows[0]!.row],
    );
    expect(await vacantIn('2026-02', coordinator, 'S111')).toEqual([{ vacant: 0, posts: 0, share: null }]);
    await countSeats(dataSource.manager, new Date());
    expect(await vacantIn('2026-01', coordinator, 'S111')).toEqual([{ vacant: 0, posts: 0, share: null }]);
    expect(await vacantIn('2026-02', coordinator, 'S111')).toEqual([{ vacant: 1, posts: 1, share: 1 }]);
    expect(await recount()).toEqual([]);
  });

  it('rank territories by the share of posts that are vacant', async () => {
    for (const code of ['S111', 'S111', 'S112', 'S112']) await createPost(code);
    await appoint(await createPost('S111'));
    const ranking = async (more: object = {}) => {
      const asked = { within: people.country.territory('D11').id, ...more };
      return (await coordinator.query(RANKING, asked)).postIndicatorRanking as unknown;
    };
    expect(await ranking()).toEqual([
      { position: 1, territory: { code: 'S112' }, value: 1, amount: 2, denominator: 2, contestedShare: null },
      {
        position: 2,
        territory: { code: 'S111' },
        value: 2 / 3,
        amount: 2,
        denominator: 3,
        contestedShare: null,
      },
    ]);
    expect(await ranking({ least: 3 })).toEqual([expect.objectContaining({ territory: { code: 'S111' } })]);
  });

  it('that are wrong are found by a recount and put right', async () => {
    await createPost('S111');
    await people.app.get(IndicatorFolder).fold();
    await people.database.query(
      `UPDATE indicator_total SET amount = 7 WHERE territory_id = $1 AND indicator = 'POSTS'`,
      [people.country.territory('R1').id],
    );
    const wrong = [expect.objectContaining({ indicator: 'POSTS', counted: 1, maintained: 7 })];
    expect(await recount()).toEqual(wrong);
    expect(await replaceByRecount(dataSource, figuresOfPeople)).toEqual(wrong);
    expect(await recount()).toEqual([]);
  });

  it('are read by analysts and staff of the territory, and by nobody else', async () => {
    const analyst = await people.as('ANALYST', 'R1');
    expect(await vacant(analyst, 'D11')).toHaveLength(1);
    const asked = { t: territories('D11') };
    const officer = await people.as('SECURITY_OFFICER', 'S111');
    expect(await officer.refusal(VACANT, asked)).toBe('FORBIDDEN');
    expect(await people.visitor.refusal(VACANT, asked)).toBe('UNAUTHENTICATED');
    expect(await officer.refusal(SERIES, { ...asked, from: '2026-01', to: '2026-02' })).toBe('FORBIDDEN');
  });
});
