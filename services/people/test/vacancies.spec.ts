import { randomUUID } from 'node:crypto';
import { peopleRecordChanged } from '@vicinia/events';
import { PAGE_OF_CURSORS, visitedBothWays, type SubgraphUnderTest, type TestClient } from '@vicinia/testkit';
import { VacancyService } from '../src/vacancy/vacancy.service.js';
import { startPeople } from './start-people.js';

const CONFIGURE = `mutation ($input: ConfigureRoleTermsInput!, $key: String!) {
  configureRoleTerms(input: $input, idempotencyKey: $key) { terms { role vacancyDays } }
}`;
const WORK = `{ me { work { vacanciesEscalated escalatedPosts { nodes { id vacancyEscalatedAt } totalCount } } } }`;

describe('vacancies that are too long', () => {
  let people: SubgraphUnderTest;
  let coordinator: TestClient;
  let regional: TestClient;

  beforeAll(async () => {
    people = await startPeople();
    coordinator = await people.as('SECURITY_COORDINATOR', 'D11');
    regional = await people.as('REGIONAL_LEAD', 'R1');
  });
  afterAll(() => people.close());

  const round = (): Promise<void> => people.app.get(VacancyService, { strict: false }).escalate();

  async function post(role: string, place: string, days: number): Promise<string> {
    const id = randomUUID();
    await people.database.query(
      `INSERT INTO post (id, role, territory_id, created_at) VALUES ($1, $2, $3, now() - make_interval(days => $4))`,
      [id, role, people.country.territory(place).id, days],
    );
    return id;
  }
  /** An appointment that ended so many days ago, or that lasts. */
  async function held(postId: string, endedDays: number | null): Promise<void> {
    await people.database.query(
      `WITH somebody AS (INSERT INTO person (id, display_name) VALUES (gen_random_uuid(), 'Sample') RETURNING id)
       INSERT INTO appointment (id, post_id, person_id, starts_at, ends_at)
       SELECT gen_random_uuid(), $1, somebody.id,
         coalesce((SELECT max(ends_at) FROM appointment WHERE post_id = $1), now() - interval '500 days'),
         now() - make_interval(days => $2) FROM somebody`,
      [postId, endedDays],
    );
  }
  const told = async (client: TestClient): Promise<string[]> =>
    (await client.query(WORK)).me.work.escalatedPosts.nodes.map(({ id }: { id: string }) => id);
  const news = async (postId: string): Promise<{ territory: string }[]> => {
    const { rows } = await people.database.query<{ territory: string }>(
      `SELECT territory_id AS territory FROM outbox WHERE type = $1 AND aggregateid = $2`,
      [peopleRecordChanged.type, postId],
    );
    return rows;
  };

  it('are told to the level above, once, however often the round comes', async () => {
    const long = await post('SECURITY_OFFICER', 'S111', 91);
    const short = await post('SECURITY_OFFICER', 'S111', 89);
    const partner = await post('SECURITY_PARTNER', 'S111', 400);
    const ofDistrict = await post('SECURITY_COORDINATOR', 'D11', 91);
    await Promise.all([round(), round()]);
    await round();
    expect(await told(coordinator)).toEqual([long]);
    expect(await told(regional)).toEqual([ofDistrict]);
    expect(await news(long)).toHaveLength(1);
    expect([await news(short), await news(partner)]).toEqual([[], []]);
    const { me } = await coordinator.query(WORK);
    expect(me.work).toMatchObject({ vacanciesEscalated: 1, escalatedPosts: { totalCount: 1 } });
    expect(me.work.escalatedPosts.nodes[0].vacancyEscalatedAt).not.toBeNull();
  });

  it('are no longer told once somebody is there, and told again of the next vacancy', async () => {
    const coordinatorOfNext = await people.as('SECURITY_COORDINATOR', 'D12');
    const id = await post('SECURITY_OFFICER', 'S121', 600);
    await held(id, 200);
    await round();
    expect(await told(coordinatorOfNext)).toEqual([id]);
    await held(id, 100);
    await people.database.query(`UPDATE post SET escalated_at = now() - interval '110 days' WHERE id = $1`, [
      id,
    ]);
    expect(await told(coordinatorOfNext)).toEqual([]);
    await round();
    expect(await told(coordinatorOfNext)).toEqual([id]);
    await held(id, null);
    await round();
    expect(await told(coordinatorOfNext)).toEqual([]);
    expect(await news(id)).toHaveLength(2);
  });

  it('are listed from either end', async () => {
    const lead = await people.as('REGIONAL_LEAD', 'R2');
    const made = [];
    for (const [index, place] of ['D21', 'D22', 'D21'].entries()) {
      made.push(await post('SECURITY_COORDINATOR', place, 300 - index));
      await round();
    }
    const { forwards, backwards } = await visitedBothWays(
      async (args) =>
        (await lead.query(`{ me { work { list: escalatedPosts(${args}) { ${PAGE_OF_CURSORS} } } } }`)).me.work
          .list,
    );
    expect(forwards).toHaveLength(made.length);
    expect(backwards).toEqual(forwards);
    expect(await told(lead)).toEqual(made);
  });

  it('are those of the roles and after the time that the country lays down', async () => {
    const nation = await people.as('NATIONAL_LEAD', 'N');
    const id = await post('SUPPORT_OFFICER', 'B2111', 31);
    await round();
    expect(await news(id)).toEqual([]);
    const { configureRoleTerms } = await nation.mutate(CONFIGURE, {
      input: { role: 'SUPPORT_OFFICER', vacancyDays: 30 },
    });
    expect(configureRoleTerms.terms).toEqual({ role: 'SUPPORT_OFFICER', vacancyDays: 30 });
    await round();
    expect(await news(id)).toEqual([{ territory: people.country.territory('S211').id }]);
    for (const vacancyDays of [0, 3651])
      expect(await nation.refusal(CONFIGURE, { input: { role: 'MEDIATOR', vacancyDays } })).toBe(
        'INVALID_INPUT',
      );
    await nation.mutate(CONFIGURE, { input: { role: 'SUPPORT_OFFICER', vacancyDays: null } });
    const { roleTerms } = await people.visitor.query(`{ roleTerms { role vacancyDays } }`);
    expect(roleTerms).toContainEqual({ role: 'SUPPORT_OFFICER', vacancyDays: null });
    expect(roleTerms).toContainEqual({ role: 'SECURITY_OFFICER', vacancyDays: 90 });
  });
});
