import { randomUUID } from 'node:crypto';
import { concernAnswered, concernClosed, concernReceived } from '@vicinia/events';
import type { SubgraphUnderTest, TestClient } from '@vicinia/testkit';
import { ANSWER, change, CLOSE_CONCERN, raise, RAISE, TRIAGE } from './people-of-issues.js';
import { startIssues } from './start-issues.js';

const CONCERN = /* GraphQL */ `
  query ($id: ID!) {
    concern(id: $id) {
      status
      isAnonymous
      reporter {
        id
      }
      text
      language
      point {
        longitude
        latitude
      }
      territory {
        id
      }
      answeringTerritory {
        id
      }
      answerDueAt
      answeredAt
      messages {
        from
        text
        author {
          id
        }
      }
    }
  }
`;
const OF_TERRITORY = /* GraphQL */ `
  query ($t: [_Any!]!, $statuses: [ConcernStatus!], $first: Int, $after: String) {
    _entities(representations: $t) {
      ... on Territory {
        concerns(statuses: $statuses, first: $first, after: $after) {
          nodes {
            id
            status
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`;

describe('a concern with an account', () => {
  let issues: SubgraphUnderTest;
  let officer: TestClient & { readonly personId: string };
  beforeAll(async () => {
    issues = await startIssues();
    officer = await issues.as('NEIGHBOURHOOD_OFFICER', 'B1111');
  }, 60_000);
  afterAll(() => issues.close());

  const territory = (code: string) => issues.country.territory(code).id;
  const listed = async (client: TestClient, code: string, more: object = {}) => {
    const data = await client.query(OF_TERRITORY, {
      t: [{ __typename: 'Territory', id: territory(code) }],
      ...more,
    });
    return data._entities[0].concerns as {
      nodes: { id: string; status: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };

  it('goes to the beat in which its point lies, and its station answers', async () => {
    const data = await issues.citizen().mutate(RAISE, {
      input: { category: 'OTHER', text: 'Dunkel', language: 'de', point: issues.country.pointIn('B1112') },
    });
    expect(data.raiseConcern.concern).toMatchObject({
      status: 'RECEIVED',
      territory: { id: territory('B1112') },
      answeringTerritory: { id: territory('S111') },
    });
  });

  it('takes so many messages that reading it stays cheap, and is answered even then', async () => {
    const citizen = issues.citizen();
    const concernId = await raise(citizen, { point: issues.country.pointIn('B1111') });
    await officer.mutate(TRIAGE, { id: concernId });
    const ADD = change('addToConcern', 'AddToConcernInput', 'concern { messages { from } }');
    const more = { input: { concernId, text: 'Noch immer dunkel', language: 'de' } };
    for (let n = 0; n < 40; n += 1) await citizen.mutate(ADD, more);

    expect(await citizen.refusal(ADD, more)).toBe('INVALID_INPUT');
    const { answerConcern } = await officer.mutate(ANSWER, {
      input: { concernId, text: 'Wir kommen.', language: 'de' },
    });
    expect(answerConcern.concern.messages).toHaveLength(41);
  });

  it('goes to the territory that is named, and to the country when none is', async () => {
    const citizen = issues.citizen();
    const input = { category: 'OTHER', text: 'Zu laut', language: 'de' };
    const named = await citizen.mutate(RAISE, { input: { ...input, territoryId: territory('D12') } });
    const unlocated = await citizen.mutate(RAISE, { input });
    expect(named.raiseConcern.concern.answeringTerritory.id).toBe(territory('D12'));
    expect(unlocated.raiseConcern.concern.territory.id).toBe(territory('N'));
  });

  it.each([
    ['a point outside the country', { point: { longitude: 2, latitude: 2 } }, 'OUTSIDE_COUNTRY'],
    ['swapped coordinates', { point: { longitude: 48, latitude: 14 } }, 'OUTSIDE_COUNTRY'],
    ['a point that is none', { point: { longitude: 400, latitude: 48 } }, 'INVALID_INPUT'],
    ['an unknown category', { category: 'NOPE' }, 'INVALID_INPUT'],
    ['an empty text', { text: '   ' }, 'INVALID_INPUT'],
    ['a language that is none', { language: 'not a tag' }, 'INVALID_INPUT'],
    ['a territory that is none', { territoryId: 'nowhere' }, 'INVALID_INPUT'],
    ['an unknown territory', { territoryId: randomUUID() }, 'NOT_FOUND'],
    ['an unknown photo', { attachmentIds: [randomUUID()] }, 'INVALID_INPUT'],
  ])('is refused with %s', async (_what, fault, code) => {
    const input = { category: 'OTHER', text: 'Dunkel', language: 'de', ...fault };
    expect(await issues.citizen().refusal(RAISE, { input })).toBe(code);
  });

  it('lives from received to closed, and the first answer alone stops the clock', async () => {
    const citizen = issues.citizen();
    const id = await raise(citizen, { point: issues.country.pointIn('B1111') });
    await officer.mutate(TRIAGE, { id });
    const first = await officer.mutate(ANSWER, {
      input: { concernId: id, text: 'Wir schauen nach', language: 'de' },
    });
    const { answeredAt, answerDueAt } = first.answerConcern.concern;
    expect([typeof answeredAt, answerDueAt]).toEqual(['string', null]);
    await citizen.mutate(change('addToConcern', 'AddToConcernInput', 'concern { status }'), {
      input: { concernId: id, text: 'Danke', language: 'de' },
    });
    const second = await officer.mutate(ANSWER, {
      input: { concernId: id, text: 'Erledigt', language: 'de' },
    });
    expect(second.answerConcern.concern).toEqual({
      status: 'ANSWERED',
      answeredAt,
      answerDueAt: null,
      messages: [
        { from: 'STAFF', text: 'Wir schauen nach', author: { id: officer.personId } },
        { from: 'REPORTER', text: 'Danke', author: null },
        { from: 'STAFF', text: 'Erledigt', author: { id: officer.personId } },
      ],
    });
    await officer.mutate(CLOSE_CONCERN, { id });
    expect((await citizen.query(CONCERN, { id })).concern.status).toBe('CLOSED');
    expect(await issues.messages.written(concernReceived, id)).toMatchObject([
      { category: 'OTHER', anonymous: false },
    ]);
    expect(await issues.messages.written(concernAnswered, id)).toEqual([{ subject: id, inTime: true }]);
    expect(await issues.messages.written(concernClosed, id)).toHaveLength(1);
  });

  it.each(['\u200b', '\u2060\u00ad\u202e', '\u3164', '\u2800 \u2800'])(
    'is neither raised nor answered with nothing that can be seen, and its clock runs on (%j)',
    async (nothing) => {
      const citizen = issues.citizen();
      const input = { category: 'OTHER', text: nothing, language: 'de' };
      expect(await citizen.refusal(RAISE, { input })).toBe('INVALID_INPUT');
      const id = await raise(citizen, { point: issues.country.pointIn('B1111') });
      await officer.mutate(TRIAGE, { id });
      const clock = `query ($id: ID!) { concern(id: $id) { status answeredAt answerDueAt messages { id } } }`;
      const before = await officer.query(clock, { id });
      expect(before.concern).toMatchObject({ answeredAt: null, answerDueAt: expect.any(String) });
      const answer = await officer.answer(ANSWER, {
        input: { concernId: id, text: nothing, language: 'de' },
        key: randomUUID(),
      });
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_INPUT', field: 'input.text' });
      expect(await officer.query(clock, { id })).toEqual(before);
    },
  );

  it('keeps joiners inside words and emoji as they are', async () => {
    const text = 'می‌خواهم 👨‍👩‍👧 ❤️';
    const id = await raise(officer, { text, point: issues.country.pointIn('B1111') });
    expect((await officer.query(`{ concern(id: "${id}") { text } }`)).concern.text).toBe(text);
  });

  it('refuses what its life cycle forbids', async () => {
    const citizen = issues.citizen();
    const id = await raise(citizen, { point: issues.country.pointIn('B1111') });
    const words = { concernId: id, text: 'x', language: 'de' };
    expect(await officer.refusal(CLOSE_CONCERN, { id })).toBe('TRANSITION_NOT_ALLOWED');
    await officer.mutate(TRIAGE, { id });
    expect(await officer.refusal(TRIAGE, { id })).toBe('TRANSITION_NOT_ALLOWED');
    await officer.mutate(ANSWER, { input: words });
    await officer.mutate(CLOSE_CONCERN, { id });
    expect(await officer.refusal(ANSWER, { input: words })).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('is looked at by whoever answers it, when nobody has before', async () => {
    const id = await raise(issues.citizen(), { point: issues.country.pointIn('B1111') });
    const words = { concernId: id, text: 'Wir kommen.', language: 'de' };
    await officer.mutate(ANSWER, { input: words });
    expect((await officer.query(CONCERN, { id })).concern.status).toBe('ANSWERED');
    expect(await officer.refusal(TRIAGE, { id })).toBe('TRANSITION_NOT_ALLOWED');
  });

  it('shows its reporter to sworn staff, and every such read is recorded', async () => {
    const citizen = issues.citizen();
    const id = await raise(citizen, { point: issues.country.pointIn('B1111') });
    const support = await issues.as('SUPPORT_OFFICER', 'B1111');
    expect((await support.query(CONCERN, { id })).concern.reporter).toBeNull();
    expect((await citizen.query(CONCERN, { id })).concern.reporter).toEqual({ id: citizen.personId });
    expect((await officer.query(CONCERN, { id })).concern.reporter).toEqual({ id: citizen.personId });
    const { rows } = await issues.database.query(
      `SELECT subject_id, reader_id, resource FROM personal_data_read WHERE resource_id = $1`,
      [id],
    );
    expect(rows).toEqual([
      { subject_id: citizen.personId, reader_id: officer.personId, resource: 'concern' },
    ]);
  });

  it('is listed for staff of its beat and above, and for nobody beside them', async () => {
    const id = await raise(issues.citizen(), { point: issues.country.pointIn('B2222') });
    const ids = async (client: TestClient, code: string) =>
      (await listed(client, code)).nodes.map((node) => node.id);
    expect(await ids(await issues.as('NEIGHBOURHOOD_OFFICER', 'B2222'), 'B2222')).toEqual([id]);
    expect(await ids(await issues.as('REGIONAL_LEAD', 'R2'), 'N')).toEqual([id]);
    expect(await ids(await issues.as('SECURITY_OFFICER', 'S221'), 'D22')).toEqual([]);
    const query = { t: [{ __typename: 'Territory', id: territory('B2222') }] };
    expect(await (await issues.as('SECURITY_OFFICER', 'S221')).refusal(OF_TERRITORY, query)).toBe(
      'FORBIDDEN',
    );
    expect(await (await issues.as('SECURITY_PARTNER', 'S222')).refusal(OF_TERRITORY, query)).toBe(
      'FORBIDDEN',
    );
    expect(await issues.visitor.refusal(OF_TERRITORY, query)).toBe('UNAUTHENTICATED');
  });

  it('is listed in pages that neither repeat nor leave out', async () => {
    const staff = await issues.as('SECURITY_OFFICER', 'S212');
    const raised: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      raised.unshift(await raise(issues.citizen(), { point: issues.country.pointIn('B2121') }));
    }
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const page = await listed(staff, 'S212', { first: 2, after });
      seen.push(...page.nodes.map((node) => node.id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect([...seen].sort()).toEqual([...raised].sort());
    expect((await listed(staff, 'S212', { statuses: ['ANSWERED'] })).nodes).toEqual([]);
    const query = { t: [{ __typename: 'Territory', id: territory('S212') }] };
    expect(await staff.refusal(OF_TERRITORY, { ...query, first: 101 })).toBe('INVALID_INPUT');
    expect(await staff.refusal(OF_TERRITORY, { ...query, after: 'nonsense' })).toBe('INVALID_INPUT');
  });

  it('is brought in once however often the request comes, and a key with other input is refused', async () => {
    const citizen = issues.citizen();
    const key = randomUUID();
    const input = { category: 'OTHER', text: 'Einmal', language: 'de' };
    const ids = await Promise.all([1, 2, 3].map(() => citizen.query(RAISE, { input, key })));
    expect(new Set(ids.map((data) => data.raiseConcern.concern.id as string)).size).toBe(1);
    expect(await citizen.refusal(RAISE, { input: { ...input, text: 'Anders' }, key })).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect(await citizen.refusal(RAISE, { input, key: 'short' })).toBe('INVALID_INPUT');
  });
});
